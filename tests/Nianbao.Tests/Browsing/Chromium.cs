using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Nianbao.Tests.Browsing;

/// <summary>A headless Chromium of this machine with one page, spoken to through DevTools on 127.0.0.1; it ends with this object.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    public const string Absent = "Chromium is not installed here.";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly JsonSerializerOptions s_json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _end = new(TimeSpan.FromMinutes(3));
    private readonly List<JsonNode> _events = [];
    private string? _session;
    private int _calls;

    private Chromium(Process process, DirectoryInfo profile) => (_process, _profile) = (process, profile);

    /// <summary>The browser's program; null where there is none on the PATH.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>What the page said on its console, threw, or was refused; and every address it asked for.</summary>
    public IEnumerable<string> Complaints => Events("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded");

    public IEnumerable<string> Requests => _events.Where(message => (string?)message["method"] == "Network.requestWillBeSent")
        .Select(message => (string)message["params"]!["request"]!["url"]!);

    public static async Task<Chromium> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("nianbao-browser-");
        var start = new ProcessStartInfo(Program!) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-dev-shm-usage", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "about:blank"])
            start.ArgumentList.Add(argument);
        var browser = new Chromium(Process.Start(start)!, profile);
        try
        {
            await browser.ConnectAsync();
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>Calls a DevTools method for the page (before there is one, for the browser).</summary>
    public async Task<JsonNode> CallAsync(string method, object? parameters = null)
    {
        var id = ++_calls;
        var message = JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters ?? new { }, sessionId = _session }, s_json);
        await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, _end.Token);
        while (true)
        {
            var answer = await ReceiveAsync();
            if ((int?)answer["id"] != id)
                continue;
            return answer["result"] ?? throw new InvalidOperationException($"{method}: {answer["error"]}");
        }
    }

    /// <summary>The value of an expression in the page.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var result = await CallAsync("Runtime.evaluate", new { expression, returnByValue = true, awaitPromise = true });
        return result["exceptionDetails"] is { } thrown
            ? throw new InvalidOperationException(thrown.ToJsonString())
            : result["result"]!["value"];
    }

    /// <summary>Opens a file and waits until it is loaded.</summary>
    public async Task OpenAsync(string path)
    {
        _events.Clear();
        await CallAsync("Page.navigate", new { url = new Uri(path).AbsoluteUri });
        while (!_events.Any(message => (string?)message["method"] == "Page.loadEventFired"))
            await ReceiveAsync();
    }

    public async Task ShapeAsync(int width, int height, bool dark)
    {
        await CallAsync("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = width < 600 });
        await CallAsync(
            "Emulation.setEmulatedMedia",
            new { features = new[] { new { name = "prefers-color-scheme", value = dark ? "dark" : "light" } } });
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _socket.Dispose();
        _end.Dispose();
        try
        {
            _profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A child that is slow to end still holds a file: the system's own cleaning takes the folder.
        }
    }

    private IEnumerable<string> Events(params string[] methods) =>
        _events.Where(message => methods.Contains((string?)message["method"])).Select(message => message.ToJsonString());

    private async Task ConnectAsync()
    {
        var address = await AddressAsync().WaitAsync(s_patience);
        // Both pipes are read on, so that the browser never waits for a reader.
        _ = _process.StandardError.ReadToEndAsync(_end.Token);
        _ = _process.StandardOutput.ReadToEndAsync(_end.Token);
        await _socket.ConnectAsync(new Uri(address), _end.Token);
        var target = await CallAsync("Target.createTarget", new { url = "about:blank" });
        var attached = await CallAsync("Target.attachToTarget", new { targetId = (string)target["targetId"]!, flatten = true });
        _session = (string)attached["sessionId"]!;
        foreach (var domain in (string[])["Page", "Runtime", "Log", "Network"])
            await CallAsync($"{domain}.enable");
    }

    /// <summary>The browser says on its error output where it listens.</summary>
    private async Task<string> AddressAsync()
    {
        const string before = "DevTools listening on ";
        while (await _process.StandardError.ReadLineAsync(_end.Token) is { } line)
        {
            if (line.StartsWith(before, StringComparison.Ordinal))
                return line[before.Length..].Trim();
        }
        throw new InvalidOperationException("The browser ended before it listened.");
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, _end.Token);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        var node = JsonNode.Parse(message.ToArray())!;
        if (node["method"] is not null)
            _events.Add(node);
        return node;
    }
}
