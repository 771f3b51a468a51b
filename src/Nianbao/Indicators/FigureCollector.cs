using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Finds the figures of a line: numbers that count something.</summary>
internal static class FigureCollector
{
    private static readonly CharSet NumberStarts =
        new("0123456789一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾数几半");

    /// <summary>Fills <paramref name="figures"/> with those of <c>text[start..end]</c>, in its order.</summary>
    public static void Collect(ReadOnlySpan<char> text, int start, int end, PooledList<Quantity> figures)
    {
        figures.Clear();
        var line = text[..end];
        var floor = start;
        for (var at = start; at < end;)
        {
            at = NumberStarts.Next(line, at, end);
            if (at == end)
                break;
            if (NameTable.EndOfNameAround(line, at) is > 0 and var nameEnd && nameEnd > at)
            {
                at = nameEnd;
                continue;
            }

            if (QuantityReader.TryRead(line, at, floor, out var quantity, out var next)
                && CountRules.IsCount(line, quantity) && !QuotedNames.Hold(line, at))
            {
                figures.Add(quantity);
                floor = quantity.End;
            }

            at = Math.Max(next, at + 1);
        }
    }
}
