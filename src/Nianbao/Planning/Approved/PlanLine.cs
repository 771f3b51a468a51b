using Nianbao.Structure;

namespace Nianbao.Planning.Approved;

/// <summary>A line of a plan's body.</summary>
/// <param name="Words">Without its number.</param>
/// <param name="Family">How it is numbered; null where it is not.</param>
internal sealed record PlanLine(string Words, MarkerFamily? Family)
{
    private const int LongestHeading = 30;

    public static PlanLine Of(string text, TextLine line)
    {
        var numbered = MarkerReader.TryRead(text, line.Start, line.End, out var marker)
            // 【待定】 opens no heading, and 首先 tells of steps within a measure.
            && marker.Family is not (MarkerFamily.Boxed or MarkerFamily.Sequence);
        return numbered
            ? new PlanLine(text[marker.End..line.End].Trim(), marker.Family)
            : new PlanLine(text[line.Start..line.End], null);
    }

    /// <summary>Whether it may be a heading that has lost its number: short, and no sentence.</summary>
    public bool IsLoose =>
        Family is null && Words.Length is > 1 and <= LongestHeading && !Words.Contains('。', StringComparison.Ordinal)
        && (Glyphs.IsHan(Words[^1]) || Words[^1] is '”' or '）');
}
