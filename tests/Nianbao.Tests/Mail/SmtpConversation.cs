using System.Text;

namespace Nianbao.Tests.Mail;

/// <summary>One connection to <see cref="SmtpServer"/>: EHLO, AUTH PLAIN, MAIL, RCPT, DATA, RSET, NOOP, QUIT.</summary>
internal sealed class SmtpConversation(Stream stream, SmtpServer server, Action<ReceivedMail> take) : IDisposable
{
    private readonly StreamReader _reader = new(stream, Encoding.Latin1);
    private readonly List<string> _to = [];
    private string _from = "";
    private bool _loggedIn;

    public async Task RunAsync(CancellationToken end)
    {
        if (!await SayAsync(server.Script("") ?? "220 test", end))
            return;
        while (await _reader.ReadLineAsync(end) is { } line)
        {
            if (!await SayAsync(server.Script(line) ?? Usual(line), end))
                return;
            if (Is(line, "QUIT"))
                return;
            if (Is(line, "DATA") && server.Script(line) is null && _to.Count > 0 && !await TakeAsync(end))
                return;
        }
    }

    public void Dispose() => _reader.Dispose();

    private string Usual(string line)
    {
        if (Is(line, "EHLO"))
            return server.Login is null ? "250-test\r\n250 8BITMIME" : "250-test\r\n250-8BITMIME\r\n250 AUTH PLAIN";
        if (Is(line, "AUTH PLAIN"))
            return LogIn(line["AUTH PLAIN".Length..].Trim());
        if (Is(line, "MAIL FROM:"))
        {
            if (server.Login is not null && !_loggedIn)
                return "530 5.7.0 Authentication required";
            _from = Address(line);
            _to.Clear();
            return "250 OK";
        }
        if (Is(line, "RCPT TO:"))
        {
            _to.Add(Address(line));
            return "250 OK";
        }
        if (Is(line, "DATA"))
            return _to.Count > 0 ? "354 go on" : "503 no recipients";
        return Is(line, "QUIT") ? "221 bye" : Is(line, "RSET") || Is(line, "NOOP") ? "250 OK" : "502 unknown";
    }

    private string LogIn(string credentials)
    {
        var parts = Encoding.UTF8.GetString(Convert.FromBase64String(credentials)).Split('\0');
        _loggedIn = server.Login == (parts[1], parts[2]);
        return _loggedIn ? "235 welcome" : "535 5.7.8 authentication failed";
    }

    private async Task<bool> TakeAsync(CancellationToken end)
    {
        var content = new MemoryStream();
        while (await _reader.ReadLineAsync(end) is { } line)
        {
            if (line == ".")
            {
                var answer = server.Script(".");
                if (answer is null)
                    take(new ReceivedMail(_from, [.. _to], content.ToArray()));
                return await SayAsync(answer ?? "250 taken", end);
            }
            var text = line.StartsWith('.') ? line[1..] : line;
            content.Write(Encoding.Latin1.GetBytes(text + "\r\n"));
        }
        return false;
    }

    private async Task<bool> SayAsync(string answer, CancellationToken end)
    {
        if (answer == SmtpAnswer.Drop)
            return false;
        if (answer == SmtpAnswer.Silence)
            await Task.Delay(Timeout.Infinite, end);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\r\n"), end);
        return true;
    }

    private static bool Is(string line, string command) => line.StartsWith(command, StringComparison.OrdinalIgnoreCase);

    private static string Address(string line) => line[(line.IndexOf('<') + 1)..line.IndexOf('>')];
}
