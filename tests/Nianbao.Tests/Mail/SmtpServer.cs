using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Nianbao.Tests.Mail;

/// <summary>A small mail server on a free port of 127.0.0.1, to hold a real conversation with.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<ReceivedMail> _received = new();
    private readonly ConcurrentBag<Task> _conversations = [];
    private readonly Task _accepting;
    private int _connections;

    public SmtpServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>What to answer instead of the usual, by the client's line ("" when it connects, "." at a mail's end); null: the usual.</summary>
    public Func<string, string?> Script { get; init; } = _ => null;

    /// <summary>If set, mail is taken only after a login with these.</summary>
    public (string User, string Password)? Login { get; init; }

    /// <summary>If set, everything is encrypted from the start.</summary>
    public X509Certificate2? Certificate { get; init; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The mails taken so far, in order.</summary>
    public IReadOnlyList<ReceivedMail> Received => [.. _received];

    public int Connections => _connections;

    public async ValueTask DisposeAsync()
    {
        // Stop only after the last accept: a listener that has been stopped between two of them refuses the next.
        await _end.CancelAsync();
        await _accepting;
        _listener.Stop();
        await Task.WhenAll(_conversations);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Interlocked.Increment(ref _connections);
                _conversations.Add(ConverseAsync(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                if (Certificate is not null)
                {
                    var encrypted = new SslStream(stream);
                    stream = encrypted;
                    await encrypted.AuthenticateAsServerAsync(Certificate);
                }
                using var conversation = new SmtpConversation(stream, this, _received.Enqueue);
                await conversation.RunAsync(_end.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or AuthenticationException)
            {
            }
        }
    }
}
