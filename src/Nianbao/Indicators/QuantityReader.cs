using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Reads a number with its qualifiers and unit.</summary>
internal static class QuantityReader
{
    /// <summary>
    /// Reads the quantity whose number begins at <paramref name="at"/>; <paramref name="next"/> is where to go on,
    /// beyond <paramref name="at"/> in any case. Qualifiers before it reach back no further than <paramref name="floor"/>.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, int floor, out Quantity quantity, out int next)
    {
        quantity = default;
        if (!NumberReader.TryRead(text, at, out var number))
        {
            next = char.IsAsciiDigit(text[at]) ? EndOfCode(text, number.End) : number.End;
            return false;
        }

        next = Math.Max(number.End, at + 1);
        if (IsCode(text, number))
        {
            next = EndOfCode(text, number.End);
            return false;
        }

        var unit = UnitReader.Read(text, number);
        if (unit.Class == CounterClass.Never)
        {
            next = unit.End;
            return false;
        }

        var last = number;
        decimal? max = number.Max > number.Value ? number.Max : null;
        if (RangeReader.TryRead(text, number, unit, out var upper, out var upperUnit))
        {
            // 3—5场, 20%—30%: one figure, from the lower end to the upper.
            (max, last, unit) = (upper.Value, upper, upperUnit);
            if (upper.Scaled && !number.Scaled && number.Value < upper.Value / 1000)
                number = number with { Value = number.Value * (upper.Value >= 100_000_000m ? 100_000_000m : 10_000m) };
            if (unit.Class == CounterClass.Never)
            {
                next = unit.End;
                return false;
            }
        }

        var end = unit.End;
        var qualifier = max is not null || number.About || last.About || unit.About ? Qualifier.About : Qualifier.Exact;
        if (number.Plus || last.Plus || unit.Plus)
            qualifier = Qualifier.AtLeast;
        if (QualifierTable.TryAfter(text, end, out var after, out var length))
        {
            qualifier = max is null ? after : Qualifier.About;
            end += length;
        }
        else if (unit.Class == CounterClass.Time && end < text.Length && text[end] == '内' && Peek(text, end + 1) is not ('容' or '部' or '设'))
        {
            qualifier = Qualifier.AtMost;
            end++;
        }

        var start = QualifierStart(text, number, floor, ref qualifier, max is not null);
        quantity = new Quantity
        {
            Span = TextSpan.FromBounds(start, end),
            Number = number,
            Value = number.Value,
            Max = max,
            Unit = unit.Name,
            UnitStart = unit.Start,
            Class = unit.Class,
            Qualifier = qualifier,
            PerPeriod = unit.PerPeriod,
        };
        next = end;
        return true;
    }

    /// <summary>约, 近, 不少于 before the number; 上 before 百, 千, 万.</summary>
    private static int QualifierStart(ReadOnlySpan<char> text, in Number number, int floor, ref Qualifier qualifier, bool range)
    {
        var end = number.Start;
        while (end > floor && text[end - 1] == ' ')
            end--;
        if (number.Headless && end > floor && text[end - 1] is '上' or '成' or '好' or '过' && Peek(text, end - 2) is not ('以' or '线' or '网'))
        {
            if (qualifier == Qualifier.Exact)
                qualifier = Qualifier.About;
            return end - 1;
        }

        if (number.Form == NumberForm.Half && end > floor && text[end - 1] == '过' && Peek(text, end - 2) != '超')
        {
            qualifier = Qualifier.AtLeast;
            return end - 1;
        }

        if (!QualifierTable.TryBefore(text, end, floor, out var before, out var length))
            return number.Start;
        if (!range && !(before == Qualifier.About && qualifier != Qualifier.Exact))
            qualifier = before;
        var start = end - length;
        // 共约, 达到近: a second qualifier before the first one (至少约) is part of the wording too.
        return QualifierTable.TryBefore(text, start, floor, out _, out length) ? start - length : start;
    }

    /// <summary>G318, 4A, 1+9, 4·15, 09:12, 2025-02-28: numbers that only name.</summary>
    private static bool IsCode(ReadOnlySpan<char> text, in Number number)
    {
        var before = Peek(text, number.Start - 1);
        if (char.IsAsciiLetter(before) || before is '#' or '№' or '_' or '@')
            return true;
        if (before is '+' or '·' or '・' or '•' or '×' or '*' or '^' && IsCodeChar(Peek(text, number.Start - 2)))
            return true;
        if (number.Chinese)
            return false;
        var after = Peek(text, number.End);
        var second = Peek(text, number.End + 1);
        if (after == '+' && IsCodeChar(second))
            return true;
        if (after is '·' or '・' or '•' or ':' or '.' or '×' or '*' or '=' && char.IsAsciiDigit(second))
            return true;
        if (after is '·' or '・' or '•' or '×' && ChineseNumerals.IsNumeral(second))
            return true;
        return (char.IsAsciiLetter(after) && CounterTable.At(text, number.End) is null) || IsDate(text, number);
    }

    /// <summary>2025-02-28, 2025/3/5: a year and two more numbers, or a year and a month of two digits.</summary>
    private static bool IsDate(ReadOnlySpan<char> text, in Number number)
    {
        if (number.End - number.Start != 4 || number.Value is < 1900 or > 2100 || Peek(text, number.End) is not ('-' or '/' or '.'))
            return false;
        var i = number.End + 1;
        while (char.IsAsciiDigit(Peek(text, i)))
            i++;
        return i > number.End + 1 && i <= number.End + 3 && Peek(text, i) is '-' or '/' or '.' or ' ' or '\n' or TextCursor.Nul;
    }

    private static int EndOfCode(ReadOnlySpan<char> text, int at)
    {
        while (IsCodeChar(Peek(text, at)) || Peek(text, at) is '+' or '-' or ':' or '.' or '/' or '_' or '·' or '×' && IsCodeChar(Peek(text, at + 1)))
            at++;
        return at;
    }

    private static bool IsCodeChar(char c) => char.IsAsciiLetterOrDigit(c);

    private static char Peek(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : TextCursor.Nul;
}
