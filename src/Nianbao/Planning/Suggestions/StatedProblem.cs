using Nianbao.Text;

namespace Nianbao.Planning.Suggestions;

/// <summary>A problem known by its words alone, and the theme of the library that it belongs to.</summary>
internal sealed class StatedProblem
{
    private const double FullMeasure = 5;

    /// <param name="text">On one line, its title first.</param>
    public StatedProblem(string text)
    {
        Text = text;
        var end = text.IndexOf('。', StringComparison.Ordinal);
        var title = new TextSpan(0, end < 0 ? text.Length : end);
        var report = new Report { Text = text };
        Theme = ProblemAnalysis.Of(report, new Problem("", new TextSpan(0, text.Length), title, null)).Theme;
    }

    public string Text { get; }

    public Theme Theme { get; }

    /// <summary>Whether it is of a theme, one that tells problems apart.</summary>
    public bool IsOf(Theme theme) => theme == Theme && theme != MeasureLibrary.General.Themes[0];

    /// <summary>From 0 to 1: how much of the theme's own words a text has.</summary>
    public double Speaks(string text) => Math.Min(1, ProblemAnalysis.Weigh(text, Theme.Terms) / FullMeasure);
}
