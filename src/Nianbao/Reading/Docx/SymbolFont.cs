namespace Nianbao.Reading.Docx;

/// <summary>Characters of the symbol fonts, whose codes (in the private use area from U+F000) mean a drawing, not a letter.</summary>
internal static class SymbolFont
{
    public const string AnyBullet = "•";

    /// <summary>A character set in a font as Unicode has it; empty for a drawing that says nothing.</summary>
    public static string Write(char c, string? font)
    {
        var isSymbolFont = font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase));
        if (c is < '\uF000' or > '\uF0FF' && !isSymbolFont)
            return c.ToString();

        var code = c & 0xFF;
        return font?.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) == true ? Wingdings(code)
            : font?.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase) == true ? Wingdings2(code)
            : code is 0xB7 or 0x6C ? AnyBullet
            : isSymbolFont ? "" : c.ToString();
    }

    private static string Wingdings(int code) => code switch
    {
        0x6C => "●",
        0x6E or 0xA7 => "■",
        0x71 or 0x72 or 0xA8 or 0x6F => "□",
        0x75 or 0x76 => "◆",
        0x9F => AnyBullet,
        0xA1 => "○",
        0xD8 => "➢",
        0xFB => "✗",
        0xFC => "✓",
        0xFD => "☒",
        0xFE => "☑",
        >= 0x80 and <= 0x8A => NumberFormat.Write(code - 0x80, "decimalEnclosedCircle"),
        >= 0x8B and <= 0x95 => NumberFormat.Write(code - 0x8B, "decimalEnclosedCircle"),
        _ => "",
    };

    private static string Wingdings2(int code) => code switch
    {
        0x50 => "✓",
        0x51 or 0x53 or 0x54 => "☒",
        0x52 => "☑",
        0xA3 or 0x2A => "□",
        >= 0x69 and <= 0x73 => NumberFormat.Write(code - 0x69, "decimalEnclosedCircle"),
        >= 0x74 and <= 0x7E => NumberFormat.Write(code - 0x74, "decimalEnclosedCircle"),
        _ => "",
    };
}
