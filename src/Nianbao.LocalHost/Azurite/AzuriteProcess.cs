using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Nianbao.Wording;

namespace Nianbao.LocalHost.Azurite;

/// <summary>An Azurite that ends with this object, and with this process however that ends.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private const int KeptLines = 20;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(120); // npx may have to download it.
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(15);

    // Azurite writes its data every five seconds and when it is asked to end, so it is asked: by closing its
    // standard input, which works alike on every system and also happens when this process is killed.
    // Ctrl-C and a closed terminal reach every process at once; work under way still needs storage then, so they
    // are not heard here.
    private const string Wrapper =
        """
        process.on('SIGINT', () => {}).on('SIGHUP', () => {});
        const once = process.once;
        process.once = (name, act) => name === 'SIGINT' ? process : once.call(process, name, act);
        const end = () => { process.emit('SIGTERM') || process.exit(1); setTimeout(() => process.exit(1), 10000).unref(); };
        const server = require('http').Server.prototype;
        const close = server.close;
        server.close = function (done) { close.call(this, done); this.closeAllConnections(); return this; };
        process.stdin.resume().on('end', end).on('error', end);
        require(process.argv[1]);
        """;

    private readonly Process _node;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool _ended;

    private AzuriteProcess(AzuriteSettings settings, Process node)
    {
        Settings = settings;
        _node = node;
        node.OutputDataReceived += (_, e) => Note(e.Data);
        node.ErrorDataReceived += (_, e) => Note(e.Data);
        node.BeginOutputReadLine();
        node.BeginErrorReadLine();
    }

    public AzuriteSettings Settings { get; }

    public string ConnectionString => Settings.ConnectionString;

    /// <summary>Starts Azurite and waits until its three services listen.</summary>
    /// <exception cref="AzuriteException">Node.js is missing, the package cannot be had, or Azurite did not come up.</exception>
    public static async Task<AzuriteProcess> StartAsync(AzuriteSettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        try
        {
            var script = await AzuritePackage.FindScriptAsync(limit.Token);
            var azurite = new AzuriteProcess(settings, AzuritePackage.StartOrExplain(NodeStart(script, settings)));
            await azurite.ReadyAsync(limit.Token);
            return azurite;
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new AzuriteException(StorageTexts.AzuriteNotStarted($"{StartLimit.TotalSeconds} s"), e);
        }
    }

    /// <summary>Whether something accepts connections on every one of these ports of 127.0.0.1.</summary>
    public static async Task<bool> IsListeningAsync(IReadOnlyList<int> ports, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ports);
        foreach (var port in ports)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
            }
            catch (SocketException)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Has it write its data and end; by force where it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended)
            return;
        _ended = true;
        using var limit = new CancellationTokenSource(StopLimit);
        try
        {
            _node.StandardInput.Close();
            await _node.WaitForExitAsync(limit.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            _node.Kill(entireProcessTree: true);
            await _node.WaitForExitAsync(CancellationToken.None);
        }
        _node.Dispose();
    }

    private static ProcessStartInfo NodeStart(string script, AzuriteSettings settings)
    {
        string[] place = settings.Folder is { } folder ? ["--location", folder] : ["--inMemoryPersistence"];
        string[] versions = settings.AnyApiVersion ? ["--skipApiVersionCheck"] : [];
        string[] arguments =
        [
            "-e", Wrapper, script,
            "--blobHost", "127.0.0.1", "--blobPort", Text(settings.BlobPort),
            "--queueHost", "127.0.0.1", "--queuePort", Text(settings.QueuePort),
            "--tableHost", "127.0.0.1", "--tablePort", Text(settings.TablePort),
            "--disableTelemetry", "--silent", .. versions, .. place,
        ];
        return new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private async Task ReadyAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAny(_ready.Task, _node.WaitForExitAsync(cancellation)).WaitAsync(cancellation);
            if (!_ready.Task.IsCompleted)
                throw new AzuriteException(StorageTexts.AzuriteNotStarted(string.Join('\n', _lines)));
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private void Note(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        while (_lines.Count > KeptLines)
            _lines.TryDequeue(out _);
        // The last of the three to start.
        if (line.Contains("Table service is successfully listening", StringComparison.Ordinal))
            _ready.TrySetResult();
    }
}
