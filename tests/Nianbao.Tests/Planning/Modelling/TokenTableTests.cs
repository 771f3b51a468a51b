using System.Globalization;
using System.Text;
using Nianbao.Planning;
using Nianbao.Planning.Modelling;

namespace Nianbao.Tests.Planning.Modelling;

/// <summary>How large a prompt is beside its report. Tokens are estimated: see <see cref="TokenEstimate"/>.</summary>
public class TokenTableTests(ITestOutputHelper output)
{
    private const double Demanded = 0.3;

    [Fact]
    public void A_prompt_has_three_tenths_of_its_reports_tokens_or_five_hundred()
    {
        foreach (var (name, input) in Inputs())
        {
            var question = QuestionFor(input);
            var most = Math.Max(PromptBudget.Least, Demanded * TokenEstimate.Of(input.Report.Text));

            Assert.True(Prompt(question) <= most, $"{name}: {Prompt(question)} > {most}");
        }
    }

    [Fact(Explicit = true)]
    public void Print_the_table()
    {
        var table = new StringBuilder("\n| 报告 | 字数 | 报告 | 系统消息 | 用户消息 | 占比 | 字符占比 |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (name, input) in Inputs())
        {
            var question = QuestionFor(input);
            var (report, prompt) = (TokenEstimate.Of(input.Report.Text), Prompt(question));
            table.AppendLine(CultureInfo.InvariantCulture,
                $"| {name} | {input.Report.Text.Length} | {report} | {TokenEstimate.Of(question.Instructions)} | {TokenEstimate.Of(question.Turns[0])} | {100.0 * prompt / report:F1} % | {100.0 * (question.Instructions.Length + question.Turns[0].Length) / input.Report.Text.Length:F1} % |");
        }

        output.WriteLine(table.ToString());
        foreach (var (_, input) in Inputs())
        {
            output.WriteLine(QuestionFor(input).Turns[0]);
        }
    }

    private static int Prompt(ChatQuestion question) =>
        TokenEstimate.Of(question.Instructions) + TokenEstimate.Of(question.Turns[0]);

    private static ChatQuestion QuestionFor(PlanInput input)
    {
        var model = new ScriptedModel(ScriptedModel.Failed(ChatOutcome.Unusable, "不答"));
        new ModelDrafter(model).DraftAsync(input, CancellationToken.None).GetAwaiter().GetResult();
        return model.Questions[0];
    }

    private static IEnumerable<(string Name, PlanInput Input)> Inputs()
    {
        foreach (var office in SampleReports.Offices)
        {
            yield return (office + "（样例）", SampleReports.Input(office));
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var reports = Path.Combine(folder.FullName, "shared", "reports");
            if (Directory.Exists(reports))
            {
                foreach (var file in Directory.EnumerateFiles(reports, "*.txt").Order())
                {
                    var report = Report.Parse(File.ReadAllText(file));
                    yield return (Path.GetFileNameWithoutExtension(file), PlanInput.Of(report, new OfficeProfile { Name = report.Office ?? "某街道" }));
                }

                yield break;
            }
        }
    }
}
