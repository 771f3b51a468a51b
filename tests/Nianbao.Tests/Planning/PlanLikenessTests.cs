using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>How alike the plans of different offices are: the share of one plan's 8-character sequences that the other has.</summary>
public class PlanLikenessTests
{
    private const int Length = 8;

    [Fact]
    public void Offices_with_the_same_problems_do_not_get_the_same_sentences()
    {
        var likeness = new List<double>();
        for (var from = 0; from + 4 <= InventedReports.Problems.Length; from += 4)
        {
            var plans = InventedReports.Offices.Select(office => Sequences(Plan(office, from))).ToList();
            likeness.AddRange(plans.SelectMany((plan, at) => plans.Skip(at + 1).Select(other => Shared(plan, other))));
        }

        var mean = likeness.Average();
        TestContext.Current.TestOutputHelper?.WriteLine($"mean {mean:F3}, highest {likeness.Max():F3}");
        Assert.InRange(mean, 0, 0.33);
        Assert.InRange(likeness.Max(), 0, 0.52);
    }

    private static string Plan(string office, int from)
    {
        var builder = new ReportBuilder(office, 2026);
        foreach (var (_, title, rest) in InventedReports.Problems.Skip(from).Take(4))
        {
            builder.Problem(title, rest);
        }

        var plan = OfflineDrafter.Draft(builder.Build(), InventedReports.Office(office));
        return string.Concat(plan.Items.SelectMany(item => item.Measures.Select(measure => measure.Action + measure.Outcome)));
    }

    private static HashSet<string> Sequences(string text) =>
        [.. Enumerable.Range(0, text.Length - Length + 1).Select(at => text.Substring(at, Length))];

    private static double Shared(HashSet<string> one, HashSet<string> other) =>
        (double)one.Count(other.Contains) / Math.Min(one.Count, other.Count);
}
