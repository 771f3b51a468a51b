namespace Nianbao.Text;

/// <summary>Makes full-width and half-width forms one, character by character, so that positions stay the same.</summary>
internal static class WidthFolding
{
    /// <summary>Writes the half-width form of <paramref name="source"/> into <paramref name="target"/>, which is as long.</summary>
    public static void Fold(ReadOnlySpan<char> source, Span<char> target)
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = Fold(source[i]);
    }

    public static char Fold(char c) => c switch
    {
        < '\u00A0' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' => ' ',
        '\u301C' or '\u223C' => '~',
        '\u2212' or '\uFE63' => '-',
        _ => c,
    };
}
