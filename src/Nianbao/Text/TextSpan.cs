namespace Nianbao.Text;

/// <summary>A half-open range of UTF-16 characters in a report's text: <c>text[Start..End]</c>.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    public string In(string text) => text.Substring(Start, Length);

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
