namespace Nianbao.Text;

/// <summary>A stretch of text with the word lists' marks, so that a list without a word there need not be looked up.</summary>
/// <remarks>The marks are of the whole text: a word that one stands for may reach beyond the stretch.</remarks>
internal readonly ref struct NotedText(ReadOnlySpan<char> chars, ReadOnlySpan<WordMarks> marks)
{
    public ReadOnlySpan<char> Chars { get; } = chars;

    /// <summary>As many as there are characters; none where nothing is noted.</summary>
    public ReadOnlySpan<WordMarks> Marks { get; } = marks;

    public int Length => Chars.Length;

    public char this[int at] => Chars[at];

    public NotedText Slice(int start, int length) =>
        new(Chars.Slice(start, length), Marks.IsEmpty ? default : Marks.Slice(start, length));

    public static implicit operator ReadOnlySpan<char>(NotedText text) => text.Chars;

    public static implicit operator NotedText(ReadOnlySpan<char> chars) => new(chars, default);

    public static implicit operator NotedText(string text) => new(text, default);

    /// <summary>Whether one of <paramref name="lists"/> may have a word that begins at <paramref name="at"/>.</summary>
    public bool MayStart(int at, ulong lists) =>
        lists == 0 || (uint)at >= (uint)Marks.Length || (Marks[at].Starts & lists) != 0;

    /// <summary>Whether one of <paramref name="lists"/> may have a word that ends at <paramref name="end"/>.</summary>
    public bool MayEnd(int end, ulong lists) =>
        lists == 0 || (uint)(end - 1) >= (uint)Marks.Length || (Marks[end - 1].Ends & lists) != 0;
}
