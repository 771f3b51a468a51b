using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Reads the upper end of a range (3—5场, 八至十名, 20%—30%).</summary>
internal static class RangeReader
{
    public static bool TryRead(ReadOnlySpan<char> text, in Number lower, in Unit lowerUnit, out Number upper, out Unit unit)
    {
        unit = default;
        upper = default;
        var cursor = new TextCursor(text, lowerUnit.End);
        if (!TrySkipConnector(ref cursor, lowerUnit.Class != CounterClass.None))
            return false;
        var c = cursor.Current;
        if (!(char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c)) || !NumberReader.TryRead(text, cursor.Position, out upper))
            return false;
        unit = UnitReader.Read(text, upper);
        // 由3家至5家 tells of a change, not of a range; so do two units that differ.
        if (lowerUnit.Class != CounterClass.None && (unit.Name != lowerUnit.Name || IsChange(text, lower.Start)))
            return false;
        // Without a unit at its end (a telephone number, 2021-2025) it is no range of things counted.
        return unit.Class != CounterClass.None && (upper.Value > lower.Value || upper.Scaled);
    }

    private static bool TrySkipConnector(ref TextCursor cursor, bool afterUnit)
    {
        cursor.SkipSpaces(1);
        if (cursor.Current is '-' or '—' or '–' or '~' or '―' or '─' or '‐' or '‑' or '‒')
        {
            var dash = cursor.Current;
            cursor.Position++;
            cursor.Skip(dash);
        }
        else if (cursor.Current == '至' || cursor.Current == '到' && !afterUnit)
        {
            cursor.Position++;
        }
        else
        {
            return false;
        }

        cursor.SkipSpaces(1);
        return true;
    }

    private static bool IsChange(ReadOnlySpan<char> text, int start)
    {
        var clause = text[Math.Max(0, start - 2)..start];
        return clause.ContainsAny('由', '从');
    }
}
