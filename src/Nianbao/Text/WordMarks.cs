namespace Nianbao.Text;

/// <summary>Which word lists have a word that begins, and which have one that ends, with one character of a text: a bit for each list.</summary>
internal readonly record struct WordMarks(ulong Starts, ulong Ends)
{
    /// <summary>Of a character that no <see cref="WordNoter"/> has read: any list may have a word there.</summary>
    public static readonly WordMarks Unknown = new(ulong.MaxValue, ulong.MaxValue);
}
