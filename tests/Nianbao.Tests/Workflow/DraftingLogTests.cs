using System.Text;
using Microsoft.Extensions.Logging;
using Nianbao.Planning.Modelling;
using Nianbao.Tests.Planning.Modelling;
using Nianbao.Workflow;

namespace Nianbao.Tests.Workflow;

/// <summary>What the log says of a draft: enough to count costs, nothing of what the report says.</summary>
public class DraftingLogTests
{
    private const string Office = "青禾街道";
    private const int LongestShared = 6;

    [Fact]
    public async Task It_has_model_calls_tokens_and_time_and_no_word_of_the_report()
    {
        var text = Planning.Modelling.SampleReports.Input(Office).Report.Text;
        var log = new KeptLog();
        var bench = new WorkflowBench
        {
            Drafter = new ModelDrafter(ScriptedModel.Saying("{}", Planning.Modelling.SampleReports.GoodAnswer(Office))),
            DraftingLog = log,
        };
        bench.Restart();
        bench.Storage.Upload("年度报告.txt", Encoding.UTF8.GetBytes(text));
        await bench.SettleAsync(2);

        var (line, values) = Assert.Single(log.Lines, entry => entry.Line.StartsWith("Drafted", StringComparison.Ordinal));
        Assert.Equal(
            ("scripted", PromptFiles.Version, 2, TimeSpan.FromSeconds(6), 1800, 2400),
            (values["Model"], values["PromptVersion"], values["Calls"], values["ModelElapsed"], values["InputTokens"], values["OutputTokens"]));
        Assert.Contains(values.Keys, key => key == "Elapsed");
        var words = line.Replace(Office, "", StringComparison.Ordinal);
        for (var at = 0; at + LongestShared <= words.Length; at++)
        {
            var part = words.Substring(at, LongestShared);
            Assert.False(part.All(char.IsLetter) && text.Contains(part, StringComparison.Ordinal), part);
        }
    }

    private sealed class KeptLog : ILogger<PlanDrafting>
    {
        public List<(string Line, IReadOnlyDictionary<string, object?> Values)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((formatter(state, exception), ((IEnumerable<KeyValuePair<string, object?>>)state!).ToDictionary()));
    }
}
