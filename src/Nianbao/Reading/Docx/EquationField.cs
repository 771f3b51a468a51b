namespace Nianbao.Reading.Docx;

/// <summary>
/// Word's EQ field, which has no result but shows what its instruction says. Word writes it for 带圈字符 that Unicode may have
/// otherwise (<c>EQ \o\ac(○,1)</c>) and, in older files, for 拼音指南 (<c>EQ \o\ad(\s\up 9(yún),云)</c>).
/// </summary>
internal static class EquationField
{
    private static readonly char[] s_rings = ['○', '〇', '◯'];

    /// <summary>What the field shows; empty for any other field.</summary>
    public static string Write(string instruction)
    {
        var text = instruction.AsSpan().Trim();
        if (!text.StartsWith("eq", StringComparison.OrdinalIgnoreCase))
            return "";
        var overstrike = text.IndexOf(@"\o", StringComparison.OrdinalIgnoreCase);
        var open = overstrike < 0 ? -1 : text[overstrike..].IndexOf('(');
        var close = text.LastIndexOf(')');
        if (open < 0 || close <= overstrike + open)
            return "";

        var arguments = text[(overstrike + open + 1)..close];
        var comma = LastComma(arguments);
        if (comma < 0)
            return arguments.ToString();
        var shown = arguments[(comma + 1)..].Trim();
        var isRing = arguments[..comma].Trim().IndexOfAny(s_rings) >= 0;
        return isRing && int.TryParse(shown, out var number) ? NumberFormat.Write(number, "decimalEnclosedCircle") : shown.ToString();
    }

    /// <summary>The comma before the last argument, in Chinese lists also a semicolon; brackets may hold others.</summary>
    private static int LastComma(ReadOnlySpan<char> arguments)
    {
        var depth = 0;
        for (var at = arguments.Length - 1; at >= 0; at--)
        {
            depth += arguments[at] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0 && arguments[at] is ',' or ';')
                return at;
        }

        return -1;
    }
}
