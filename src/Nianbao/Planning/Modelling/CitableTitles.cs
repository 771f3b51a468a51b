using Nianbao.Checks;
using Nianbao.Text;

namespace Nianbao.Planning.Modelling;

/// <summary>Which documents a plan may cite (可引用文件): those of the catalogue that are in force, those of the report's problems and own plan that have not ended, and some that the report cites anywhere.</summary>
internal static class CitableTitles
{
    private const int MostOfTheReport = 8;

    public static IReadOnlyList<string> Of(Report report, int year)
    {
        var spans = report.Problems.Select(problem => problem.Span).Concat(report.PlanItems.Select(item => item.Span));
        var quoted = spans.SelectMany(span => In(report.Text, span))
            .Where(title => EndOf(title) is not { } end || end >= year)
            .Where(title => !SafeWords.IsInstruction(title.Quote) && PersonalMask.Apply(title.Quote) == title.Quote)
            .Select(title => title.Quote).Distinct().Take(MostOfTheReport);
        var repeated = GuardWords.Of("随引").Select(name => $"《{name}》").Where(title => report.Text.Contains(title, StringComparison.Ordinal));
        return [.. quoted.Union(repeated).Union(GuardWords.InForce().Where(document => document.Year <= year).Select(document => $"《{document.Name}》"))];
    }

    /// <summary>The titles that a text quotes.</summary>
    public static IReadOnlyList<CitedTitle> In(string text) => In(text, new TextSpan(0, text.Length));

    /// <summary>The last year of a document; null where it has none that is known.</summary>
    public static int? EndOf(CitedTitle title) =>
        title.To > 0 ? title.To : Array.Find(KnownDocument.Titles, known => known.Name == title.Name)?.To;

    private static List<CitedTitle> In(string text, TextSpan within)
    {
        var titles = new List<CitedTitle>();
        Span<char> room = stackalloc char[QuotedTitle.Longest];
        foreach (var title in QuotedTitle.Find(text, within))
        {
            titles.Add(new CitedTitle(title.Span.In(text), title.Name(text, room).ToString(), title.To));
        }

        return titles;
    }
}

/// <summary>A document as a text cites it.</summary>
/// <param name="Quote">With its 《》.</param>
/// <param name="To">Its last year; 0 where the title does not say.</param>
internal readonly record struct CitedTitle(string Quote, string Name, int To);
