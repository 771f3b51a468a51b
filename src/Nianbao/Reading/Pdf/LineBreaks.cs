namespace Nianbao.Reading.Pdf;

/// <summary>Where Chinese text breaks into lines, and how it is joined again.</summary>
internal static class LineBreaks
{
    private const string Closing = "，。、；：！？）》」』】〕”’％,.;:!?)]%…—";
    private const string FigureMarks = ".,-:/·+—≥≤<>~";
    private const string Opening = "（《「『【〔“‘([";

    public static bool IsLatin(char c) => c is > ' ' and < '\u0250';

    /// <summary>Whether no line may end between the two.</summary>
    public static bool IsUnbreakable(char before, char after) =>
        (char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after))
        || (char.IsAsciiDigit(before) && FigureMarks.Contains(after, StringComparison.Ordinal))
        || (char.IsAsciiDigit(after) && FigureMarks.Contains(before, StringComparison.Ordinal))
        || Closing.Contains(after, StringComparison.Ordinal)
        || Opening.Contains(before, StringComparison.Ordinal);

    /// <summary>What the end of a line was between the two: a space between Latin words, nothing in Chinese or within a figure.</summary>
    public static string Join(char before, char after) => char.IsAsciiLetter(before) && char.IsAsciiLetter(after) ? " " : "";
}
