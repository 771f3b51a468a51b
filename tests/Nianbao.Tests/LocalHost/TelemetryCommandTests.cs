using System.Text.RegularExpressions;
using Nianbao.LocalHost.Azurite;
using Nianbao.Tests.Workflow;

namespace Nianbao.Tests.LocalHost;

/// <summary>The command line, as a process of its own, asked for traces and counters.</summary>
public sealed partial class TelemetryCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nianbao-tests-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Run_prints_one_trace_a_report_and_the_counters_beside_its_output()
    {
        await using var azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), Cancellation);
        var (code, said, printed) = await RunAsync(azurite.ConnectionString, "run", Report("甲山街道"), Report("乙水镇"), "--telemetry");

        Assert.Equal(0, code);
        Assert.DoesNotContain("Activity.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Metric", said, StringComparison.Ordinal);
        var traces = Span().Matches(printed).GroupBy(span => span.Groups["trace"].Value, span => span.Groups["name"].Value).ToList();
        Assert.Equal(2, traces.Count);
        Assert.All(traces, trace => Assert.Equal(["draft", "mail", "upload"], trace.Order()));
        // Upload and draft to the invocation around them; a mail that goes at once is within its draft.
        Assert.Equal(4, Regex.Count(printed, "Activity.Links:"));
        Assert.Matches(@"Metric Name: nianbao\.reports\b[^V]*nianbao\.outcome: adopted\s+Value: 2\b", printed);
        Assert.DoesNotContain(".txt", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_being_asked_it_prints_none()
    {
        await using var azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), Cancellation);
        var (code, _, printed) = await RunAsync(azurite.ConnectionString, "run", Report("甲山街道"));

        Assert.Equal((0, ""), (code, printed));
    }

    [Fact]
    public async Task Wrong_storage_settings_are_said_and_end_it_with_1()
    {
        var (code, said, complained) = await RunAsync("不是连接字符串", "run", Report("甲山街道"));

        Assert.Equal((1, ""), (code, said));
        Assert.StartsWith("存储设置NianbaoStorage", complained, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"Activity\.TraceId: +(?<trace>\w+)(?:\n(?!Activity\.TraceId).*)*?\nActivity\.DisplayName: +(?<name>\w+)")]
    private static partial Regex Span();

    private string Report(string office)
    {
        var path = Path.Combine(_folder.FullName, $"{office}.txt");
        File.WriteAllBytes(path, SampleReports.Of(office));
        return path;
    }

    private Task<(int Code, string Said, string Complained)> RunAsync(string storage, params string[] arguments) =>
        HostProgram.RunAsync(_folder.FullName, storage, arguments, Cancellation);
}
