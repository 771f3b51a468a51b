using System.Buffers;
using System.Text;

namespace Nianbao.Reading;

/// <summary>Tells UTF-8 that was cut or damaged from text in another encoding.</summary>
internal static class Utf8Damage
{
    /// <summary>Good multi-byte characters for each bad place. GB18030 read as UTF-8 has hardly one good for each bad.</summary>
    private const int GoodPerBad = 8;

    public static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) != OperationStatus.Done)
                bad++;
            else if (consumed > 1)
                good++;
            bytes = bytes[consumed..];
        }

        return bad > 0 && good >= bad * GoodPerBad;
    }

    /// <summary>The line, from 1, of the first bytes that are no UTF-8; the last line where all are.</summary>
    public static int FirstDamagedLine(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (!bytes.IsEmpty && Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == OperationStatus.Done)
        {
            line += rune.Value == '\n' ? 1 : 0;
            bytes = bytes[consumed..];
        }

        return line;
    }
}
