using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class MeasureLibraryTests
{
    private static readonly string[] FixedSlots = ["级", "党委", "会", "村社", "司法局", "上级", "题", "数"];
    private static readonly string[] Counters = ["次", "场", "件", "起", "份", "人", "名", "期", "场次", "人次"];

    private static IEnumerable<ThemeGroup> AllGroups => [.. MeasureLibrary.Groups, MeasureLibrary.General, MeasureLibrary.Standing];

    private static IEnumerable<MeasureTemplate> AllMeasures =>
        AllGroups.SelectMany(group => group.Themes).SelectMany(theme => theme.Measures);

    [Fact]
    public void Every_theme_has_enough_measures_and_its_headings()
    {
        Assert.True(MeasureLibrary.Groups.Sum(group => group.Themes.Count) >= 25);
        foreach (var theme in MeasureLibrary.Groups.SelectMany(group => group.Themes))
        {
            Assert.True(theme.Measures.Count >= 3, theme.Name);
            Assert.Equal(MeasureLibrary.HeadingStyles, theme.Headings.Count);
            Assert.True(theme.Terms.Count >= 5, theme.Name);
            Assert.All(theme.Measures, measure => Assert.True(measure.Terms.Count >= 4, measure.Key));
        }
    }

    [Fact]
    public void Headings_of_one_style_are_parallel()
    {
        foreach (var headings in AllGroups.Concat<object>(AllGroups.SelectMany(group => group.Themes))
            .Select(titled => titled is ThemeGroup group ? group.Headings : ((Theme)titled).Headings).Where(headings => headings.Count > 0))
        {
            Assert.StartsWith("聚焦", headings[0], StringComparison.Ordinal);
            Assert.Single(headings[0], '，');
            var halves = headings[1].Split('，');
            Assert.Equal(2, halves.Length);
            Assert.InRange(halves[0].Length - halves[1].Length, -2, 2);
            Assert.True(headings[2].StartsWith("着力解决", StringComparison.Ordinal) || headings[2].StartsWith("着力落实", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_wording_in_every_alternative_is_fit_for_a_plan()
    {
        foreach (var measure in AllMeasures)
        {
            Assert.All(measure.Actions.SelectMany(Written), text => AssertSentence(text, measure.Key));
            Assert.All(measure.Outcomes.SelectMany(Written), text => AssertPlain(text, measure.Key));
            Assert.All(measure.Outcomes, text => Assert.False(text.EndsWith('。'), text));
            Assert.All(Written(measure.Heading), text => Assert.InRange(text.Length, 5, 20));
        }
    }

    [Fact]
    public void Every_slot_kind_of_unit_and_deadline_is_known()
    {
        var roles = TermFile.Lines("units").Select(line => line[0]).ToHashSet();
        foreach (var measure in AllMeasures)
        {
            var slots = measure.Actions.Concat(measure.Outcomes).Append(measure.Heading).SelectMany(TemplateText.Slots);
            Assert.All(slots, slot => Assert.True(FixedSlots.Contains(slot) || NounLexicon.HasKind(slot), slot));
            Assert.All(measure.Leads, lead => Assert.Contains(lead, roles));
            Assert.All(measure.Deadlines, when => Assert.True(when is "季" or "半年" || (int.TryParse(when, out var month) && month is >= 1 and <= 12), when));
            Assert.Contains(measure.Actions, action => !action.Contains("{数}", StringComparison.Ordinal));
        }
    }

    // Each alternative of a wording stands in one of the texts.
    private static IEnumerable<string> Written(string wording) =>
        Enumerable.Range(0, 3).Select(turn => TemplateText.Render(
            Synonyms.Vary(wording, InventedReports.Offices[turn], "k"), (count, _) => turn % count, slot => FixedSlots.Contains(slot) ? "某某" : null));

    private static void AssertSentence(string text, string key)
    {
        AssertPlain(text, key);
        Assert.True(text.EndsWith('。'), key + text);
        Assert.InRange(text.Length, 30, 130);
    }

    private static void AssertPlain(string text, string key)
    {
        Assert.DoesNotContain(PlanGuard.Prohibited, word => text.Contains(word, StringComparison.Ordinal));
        Assert.DoesNotContain(text, ",;:()[]{}|0123456789".Contains);
        Assert.False(text.Contains("，，", StringComparison.Ordinal) || text.Contains("，。", StringComparison.Ordinal) || text.Contains("，；", StringComparison.Ordinal), key + text);
        foreach (var number in "二两三四五六七八九十")
        {
            Assert.All(Counters, counter => Assert.DoesNotContain(number + counter, text, StringComparison.Ordinal));
        }
    }
}
