using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>One pass over one report: line by line, figure by figure.</summary>
/// <param name="folded">The report's text with full-width forms folded, position by position.</param>
internal sealed class ReportScan(Report report, ReadOnlyMemory<char> folded)
{
    private static readonly SearchValues<char> NumberStarts =
        SearchValues.Create("0123456789一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾数几半");

    /// <summary>The ends of sentences and the numerals of items (一是): all that matters between two figures.</summary>
    private static readonly SearchValues<char> Divisions = SearchValues.Create("。!?;一二三四五六七八九两壹贰叁肆伍陆柒捌玖");

    private readonly List<Indicator> _found = [];
    // A line seldom has more figures; growing from four would copy each of these large values three times.
    private readonly List<Quantity> _line = new(16);
    private readonly SubjectFinder _subjects = new(report.Text);
    private readonly CategoryFinder _categories = new(CategoryTable.In(folded.Span));
    private readonly TextSpan[] _plans = [.. report.Sections.Where(section => section.Kind == SectionKind.Plan).Select(section => section.Span)];
    private Headings _headings;
    private int _plan;
    private bool _attached;

    public IReadOnlyList<Indicator> Run()
    {
        var text = folded.Span;
        var table = new TableRows(report.Text);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (PageLines.Is(text[start..end]))
            {
                table.End();
            }
            else if (text[start..end].Contains('\t'))
            {
                ReadRow(text, table, start, end);
            }
            else
            {
                table.End();
                _attached |= PageLines.BeginsAttachment(text[start..end]);
                table.Caption(text, start, end);
                _headings = _headings.ForLine(text, start, end);
                ReadProse(text, start, end);
            }

            start = end + 1;
        }

        return _found;
    }

    private void ReadRow(ReadOnlySpan<char> text, TableRows table, int start, int end)
    {
        _subjects.Reset();
        _headings = _headings with { LineStart = start };
        foreach (var cell in table.Read(text, start, end))
        {
            if (cell.Quantity is not { } quantity)
            {
                ReadProse(text, cell.Span.Start, cell.Span.End);
                continue;
            }

            var segment = new Segment(cell.Label.Start, cell.Label.End, cell.Label.End, cell.Label.End, false);
            var inPlan = InPlan(quantity.Start);
            var kind = cell.Target || inPlan ? IndicatorKind.Target : IndicatorKind.Actual;
            Add(quantity, kind, cell.Subject, _categories.Find(segment, start, _headings, Carry.None, cell.Header));
        }
    }

    private void ReadProse(ReadOnlySpan<char> text, int start, int end)
    {
        Collect(text, start, end);
        // Where the sentence began, and its part after a semicolon.
        var (sentence, part) = (start, start);
        var scanned = start;
        for (var i = 0; i < _line.Count; i++)
        {
            var quantity = _line[i];
            for (; scanned < quantity.Start; scanned++)
            {
                var skip = text[scanned..quantity.Start].IndexOfAny(Divisions);
                scanned = skip < 0 ? quantity.Start : scanned + skip;
                if (skip < 0)
                    break;
                if (text[scanned] is '。' or '!' or '?')
                    sentence = part = scanned + 1;
                if (text[scanned] == ';')
                    part = scanned + 1;
                if (Headings.IsItem(text, scanned))
                    _headings = _headings.ForItem(text, scanned, end);
            }

            var floor = i == 0 ? start : _line[i - 1].End;
            var segment = Segment.Around(text, quantity.Start, quantity.End, floor, i + 1 < _line.Count ? _line[i + 1].Start : end);
            segment = BeyondAdjacent(text, segment, i, end);
            var shared = SharedNames(text, segment, i);
            if (shared.Count > 0)
            {
                for (var k = 0; k < shared.Count; k++)
                    AddNamed(text, _line[i + k], segment, part, shared[k], k > 0);
                i += shared.Count - 1;
                continue;
            }

            AddProse(text, quantity, segment, sentence, part);
        }

        if (_line.Count > 0)
            _subjects.EndLine(sentence);
    }

    private void AddProse(ReadOnlySpan<char> text, in Quantity quantity, in Segment segment, int sentence, int part)
    {
        var kind = KindRules.Of(text, quantity, segment, InPlan(quantity.Start), report.Year);
        var qualifier = quantity.Qualifier == Qualifier.Exact ? QualifierTable.Apart(text[segment.Start..segment.PreEnd]) : quantity.Qualifier;
        var subject = _subjects.Find(text, quantity, segment, sentence, out var carry);
        Add(quantity with { Qualifier = qualifier }, kind, subject, _categories.Find(segment, part, _headings, carry, _subjects.Name));
    }

    /// <summary>A figure of a row whose names stand together before it.</summary>
    private void AddNamed(ReadOnlySpan<char> text, in Quantity quantity, Segment segment, int part, string name, bool further)
    {
        segment = segment with { PostStart = quantity.End, End = quantity.End };
        var kind = KindRules.Of(text, quantity, segment, InPlan(quantity.Start), report.Year);
        _subjects.Take(name, quantity);
        Add(quantity, kind, name, _categories.Find(segment, part, _headings, further ? Carry.All : Carry.Object, default));
    }

    /// <summary>224户665人拆迁户工作: what follows the last of adjoining figures belongs to the first one too.</summary>
    private Segment BeyondAdjacent(ReadOnlySpan<char> text, Segment segment, int index, int end)
    {
        var last = index;
        while (last + 1 < _line.Count && _line[last + 1].Start == _line[last].End)
            last++;
        if (last == index)
            return segment;
        var beyond = Segment.Around(text, _line[last].Start, _line[last].End, _line[last].Start, last + 1 < _line.Count ? _line[last + 1].Start : end);
        return segment with { PostStart = beyond.PostStart, End = beyond.End, EndsAtFigure = beyond.EndsAtFigure };
    }

    private List<string> SharedNames(ReadOnlySpan<char> text, in Segment segment, int index)
    {
        var count = SharedRates.Count(text, _line, index);
        if (count < 2 || _line[index].Unit != _line[index + 1].Unit || _line[index + 1].Class != CounterClass.Rate && !text[segment.Start..segment.PreEnd].Contains("分别", StringComparison.Ordinal))
            return [];
        var names = SharedRates.Names(text, Clause.Core(text, segment.Start, segment.PreEnd), count);
        return names.Count == 0 ? [] : _subjects.Complete(text, names, segment);
    }

    /// <summary>Finds the line's figures.</summary>
    private void Collect(ReadOnlySpan<char> text, int start, int end)
    {
        _line.Clear();
        var floor = start;
        for (var at = start; at < end;)
        {
            var skip = text[at..end].IndexOfAny(NumberStarts);
            if (skip < 0)
                break;
            at += skip;
            if (NameTable.EndOfNameAround(text, at) is > 0 and var nameEnd && nameEnd > at)
            {
                at = nameEnd;
            }
            else if (QuantityReader.TryRead(text[..end], at, floor, out var quantity, out var next))
            {
                if (CountRules.IsCount(text[..end], quantity) && !QuotedNames.Hold(text[..end], at))
                {
                    _line.Add(quantity);
                    floor = quantity.End;
                }

                at = Math.Max(next, at + 1);
            }
            else
            {
                at = Math.Max(next, at + 1);
            }
        }
    }

    private void Add(in Quantity quantity, IndicatorKind kind, string subject, IndicatorCategory category) =>
        _found.Add(new Indicator
        {
            Span = quantity.Span,
            Value = quantity.Value,
            ValueMax = quantity.Max,
            Unit = quantity.Unit,
            Qualifier = quantity.Qualifier,
            Kind = kind,
            Subject = subject,
            Category = category,
        });

    private bool InPlan(int at)
    {
        while (_plan < _plans.Length && _plans[_plan].End <= at)
            _plan++;
        return !_attached && _plan < _plans.Length && at >= _plans[_plan].Start;
    }
}
