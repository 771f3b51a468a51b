using Nianbao.Planning;
using Nianbao.Planning.Modelling;

namespace Nianbao.Tests.Planning.Modelling;

/// <summary>
/// Answers as models write them (<c>TestData/Modelling/Styles</c>), to samples and to reports of the corpus: terse, detailed,
/// flowery, two problems in one item, with colons and numerals; and weak ones. What is refused is what a reviewer would strike.
/// </summary>
public class StyleTests
{
    [Theory]
    [InlineData("青禾街道")]
    [InlineData("栖云镇", "再上新台阶")]
    [InlineData("白鹭溪乡", "健全机制", "牵头“综治中心”", "配合“司法所”", "C5“")]
    [InlineData("huaiying-2024")]
    [InlineData("hongliuquan-2025")]
    [InlineData("modaoba-2023", "数字“1件”", "C1“", "C2“")]
    public void Good_measures_are_taken_whatever_their_style(string name, params string[] struck)
    {
        var verdict = Judge(name, out var measures);

        Assert.True(struck.Length == verdict.Faults.Count, string.Join("\n", verdict.Faults));
        Assert.All(struck.Zip(verdict.Faults), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.True(verdict.Accepted.Count >= measures - 1);
    }

    [Theory]
    [InlineData("青禾街道-weak")]
    [InlineData("modaoba-2023-weak")]
    [InlineData("tinglan-2024-weak")]
    public void Of_a_weak_answer_nothing_is_taken(string name)
    {
        var verdict = Judge(name, out _);

        Assert.Empty(verdict.Accepted);
    }

    private static Verdict Judge(string name, out int measures)
    {
        var answer = AnswerParser.Read(File.ReadAllText(PathOf("Modelling", "Styles", name + ".json")), out _);
        measures = answer!.Items.Sum(item => item.Measures.Count);
        return BaseCase.Guard(Input(name.Replace("-weak", "", StringComparison.Ordinal))).Check(answer, null);
    }

    private static PlanInput Input(string name)
    {
        if (SampleReports.Offices.Contains(name))
        {
            return SampleReports.Input(name);
        }

        var report = Report.Parse(File.ReadAllText(PathOf("Corpus", name + ".txt")));
        return PlanInput.Of(report, new OfficeProfile { Name = report.Office! });
    }

    private static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "TestData", .. parts]);
}
