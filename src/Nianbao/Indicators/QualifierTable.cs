using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The words that say how exactly a figure is stated, from qualifiers.lexicon.txt.</summary>
internal static class QualifierTable
{
    private static readonly WordTable<Qualifier> BeforeWords = new(Of("before"));
    private static readonly WordTable<Qualifier> AfterWords = new(Of("after"));
    private static readonly WordSet ApartAtLeast = Lexicon.Qualifiers.Set("apart at least");
    private static readonly WordSet ApartAtMost = Lexicon.Qualifiers.Set("apart at most");
    private static readonly WordSet NotBefore = Lexicon.Qualifiers.Set("not before");

    /// <summary>The qualifier that ends at <paramref name="end"/>.</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int end, int floor, out Qualifier qualifier, out int length) =>
        BeforeWords.TryMatchBefore(text, end, floor, out qualifier, out length)
        && NotBefore.Before(text, end, floor) == 0;

    /// <summary>The qualifier that begins at <paramref name="at"/>.</summary>
    public static bool TryAfter(ReadOnlySpan<char> text, int at, out Qualifier qualifier, out int length) =>
        AfterWords.TryMatchAt(text, at, out qualifier, out length);

    /// <summary>The qualifier that a figure has from words further before it in its clause (至少开展1次).</summary>
    public static Qualifier Apart(NotedText before) =>
        ApartAtLeast.LastIn(before, out _) >= 0 ? Qualifier.AtLeast
        : ApartAtMost.LastIn(before, out _) >= 0 ? Qualifier.AtMost
        : Qualifier.Exact;

    private static IEnumerable<KeyValuePair<string, Qualifier>> Of(string side) =>
        Group($"{side} about", Qualifier.About)
            .Concat(Group($"{side} at least", Qualifier.AtLeast))
            .Concat(Group($"{side} at most", Qualifier.AtMost));

    private static IEnumerable<KeyValuePair<string, Qualifier>> Group(string name, Qualifier qualifier) =>
        Lexicon.Qualifiers[name].Select(word => KeyValuePair.Create(word, qualifier));
}
