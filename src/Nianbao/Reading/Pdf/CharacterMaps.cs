namespace Nianbao.Reading.Pdf;

/// <summary>
/// Looks into a stream for the ranges of a character map (Adobe Technical Note 5014) before PdfPig does, which writes out every code
/// of a range: one line may name four billion.
/// </summary>
internal static class CharacterMaps
{
    private static ReadOnlySpan<byte> Begin => "beginbfrange"u8;

    /// <summary>Counts the codes of all ranges.</summary>
    /// <exception cref="PdfTooComplexException">They are more than <see cref="FileLimits.MaxPdfMappings"/>, or a range has no end.</exception>
    public static void Count(ReadOnlySpan<byte> bytes, PdfBudget budget)
    {
        for (var at = bytes.IndexOf(Begin); at >= 0; at = bytes.IndexOf(Begin))
        {
            bytes = bytes[(at + Begin.Length)..];
            while (TryHex(ref bytes, out var low, out var lowDigits) && TryHex(ref bytes, out var high, out var highDigits))
            {
                // PdfPig counts up the first until it is the second, which it never is where it has fewer bytes.
                budget.CountMappings(lowDigits == highDigits && highDigits <= 2 * sizeof(uint) ? Math.Max(1, high - low + 1) : long.MaxValue);
                SkipTarget(ref bytes);
            }
        }
    }

    private static bool TryHex(ref ReadOnlySpan<byte> bytes, out long value, out int digits)
    {
        (value, digits) = (0, 0);
        SkipBlanks(ref bytes);
        if (bytes.IsEmpty || bytes[0] != '<')
            return false;
        var at = 1;
        for (; at < bytes.Length && bytes[at] != '>'; at++)
        {
            if (!char.IsAsciiHexDigit((char)bytes[at]))
                continue;
            value = (value << 4) + (bytes[at] & 15) + (bytes[at] > '9' ? 9 : 0);
            digits++;
        }

        bytes = bytes[Math.Min(at + 1, bytes.Length)..];
        if (digits % 2 == 1)
            (value, digits) = (value << 4, digits + 1);
        return true;
    }

    /// <summary>What the range stands for: a code, or an array of them.</summary>
    private static void SkipTarget(ref ReadOnlySpan<byte> bytes)
    {
        SkipBlanks(ref bytes);
        if (bytes.IsEmpty || bytes[0] is not ((byte)'<' or (byte)'['))
            return;
        var end = bytes.IndexOf(bytes[0] == '<' ? (byte)'>' : (byte)']');
        bytes = end < 0 ? [] : bytes[(end + 1)..];
    }

    private static void SkipBlanks(ref ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && (bytes[0] is 0 or 9 or 10 or 12 or 13 or 32 or (byte)'%'))
        {
            var end = bytes[0] == '%' ? bytes.IndexOfAny((byte)10, (byte)13) : 0;
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }
    }
}
