using System.Globalization;
using System.Text;
using Nianbao.Text;

namespace Nianbao.Reading.Pdf;

/// <summary>What a character of a PDF stands for.</summary>
internal static class GlyphText
{
    /// <summary>Shown for a character without meaning, as programs show one that the font lacks.</summary>
    public const string Unknown = "□";

    private const char FirstLigature = '\uFB00', LastLigature = '\uFB06';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The text; null where it is none: no mapping, a private character, a control character.</summary>
    public static string? Of(string? mapped)
    {
        if (string.IsNullOrEmpty(mapped))
            return null;
        foreach (var rune in mapped.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD || rune.Value is not (0x09 or 0x0A or 0x0D or 0xAD) && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
                return null;
        }

        return mapped is [>= FirstLigature and <= LastLigature] ? Ligatures[mapped[0] - FirstLigature] : Radicals.Replaced(mapped);
    }
}
