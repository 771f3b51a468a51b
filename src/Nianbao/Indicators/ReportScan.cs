using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>One pass over one report: line by line, figure by figure.</summary>
internal sealed class ReportScan(Report report, ScanBuffers buffers)
{
    /// <summary>More adjoining figures than this speak of no one thing; the limit keeps reading linear.</summary>
    private const int MostAdjacent = 6;

    /// <summary>The ends of sentences and the numerals of items (一是): all that matters between two figures.</summary>
    private static readonly CharSet Divisions = new("。.!?;一二三四五六七八九两壹贰叁肆伍陆柒捌玖");

    private readonly PooledList<Quantity> _line = buffers.Line;
    private readonly SubjectFinder _subjects = new(report.Text, buffers.Subject);
    private readonly CategoryFinder _categories = new(buffers.Hits);
    private readonly TextSpan[] _plans = PlansOf(report);
    private Headings _headings;
    private int _plan;
    private bool _attached;
    private Link _link;
    private int _lastEnd;

    public IReadOnlyList<Indicator> Run()
    {
        var text = buffers.Text;
        var table = new TableRows(report.Text);
        for (var start = 0; start < text.Length;)
        {
            var length = text.Chars[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (PageLines.Is(text[start..end]))
            {
                table.End();
            }
            else if (text.Chars[start..end].Contains('\t'))
            {
                ReadRow(text, table, start, end);
            }
            else
            {
                table.End();
                _attached |= PageLines.BeginsAttachment(text[start..end]);
                table.Caption(text, start, end);
                _headings = _headings.ForLine(text, start, end);
                if (_headings.BeginAt(start))
                    buffers.Note(start, end);
                ReadProse(text, start, end);
            }

            start = end + 1;
        }

        return buffers.Found.Items.ToArray();
    }

    private void ReadRow(NotedText text, TableRows table, int start, int end)
    {
        buffers.Note(start, end);
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
            Add(quantity, quantity.Qualifier, kind, cell.Subject, _categories.Find(text, segment, start, _headings, new CategoryHint(Carry.None, cell.Header) { Link = TableRows.IsTotal(text.Slice(cell.Label.Start, cell.Label.Length)) ? Link.Total : Link.None }));
        }
    }

    private void ReadProse(NotedText text, int start, int end)
    {
        FigureCollector.Collect(text, start, end, _line);
        if (_line.Count > 0)
            buffers.Note(start, end);
        var (sentence, part, scanned) = (start, start, start);
        for (var i = 0; i < _line.Count; i++)
        {
            for (; scanned < _line[i].Start; scanned++)
            {
                scanned = Divisions.Next(text, scanned, _line[i].Start);
                if (scanned == _line[i].Start)
                    break;
                if (text[scanned] is '。' or '!' or '?' || text[scanned] == '.' && Segment.IsStop(text, scanned))
                    sentence = part = scanned + 1;
                if (text[scanned] == ';')
                    part = scanned + 1;
                if (Headings.IsItem(text, scanned))
                    _headings = _headings.ForItem(text, scanned, end);
            }

            var segment = SegmentOf(text, i, start, end);
            // A quotation with a stop in it may make the clause begin before the last stop.
            (sentence, part) = (Math.Min(sentence, segment.Start), Math.Min(part, segment.Start));
            _link = LinkOf(text, segment);
            var place = new Surroundings(in _line[i]) { Text = text, Segment = segment, Line = start, Sentence = sentence, Part = part, Link = _link };
            var names = SharedRates.Names(place, _line, i);
            if (names.Count == 0)
                AddProse(place);
            else
                AddNamed(place, i, _subjects.Complete(place, names));
            i += Math.Max(0, names.Count - 1);
        }

        _subjects.Reset();
    }

    private void AddProse(in Surroundings place)
    {
        ref readonly var quantity = ref place.Quantity;
        var qualifier = quantity.Qualifier == Qualifier.Exact ? QualifierTable.Apart(place.Before) : quantity.Qualifier;
        var subject = _subjects.Find(place);
        var hint = new CategoryHint(_subjects.Carry, _subjects.Name)
        {
            Link = place.Link,
            Team = quantity.Unit is "名" or "人" or "位" or "支" or "" && CategoryTable.IsTeam(subject, place.After),
        };
        var category = _categories.Find(place.Text, place.Segment, place.Part, _headings, hint);
        _lastEnd = quantity.End;
        Add(quantity, qualifier, KindRules.Of(place, InPlan(quantity.Start), report.Year), subject, category);
    }

    /// <summary>A row of figures whose names stand together before it.</summary>
    private void AddNamed(in Surroundings place, int index, List<string> names)
    {
        for (var k = 0; k < names.Count; k++)
        {
            ref readonly var quantity = ref _line[index + k];
            var own = new Surroundings(in quantity)
            {
                Text = place.Text,
                Segment = place.Segment with { PreEnd = quantity.Start, PostStart = quantity.End, End = quantity.End },
                Line = place.Line,
                Sentence = place.Sentence,
                Part = place.Part,
            };
            _subjects.Take(names[k], quantity);
            var category = _categories.Find(own.Text, own.Segment, own.Part, _headings, new CategoryHint(k > 0 ? Carry.All : Carry.Object, default));
            Add(quantity, quantity.Qualifier, KindRules.Of(own, InPlan(quantity.Start), report.Year), names[k], category);
        }
    }

    /// <summary>其中文件3件、合同9件: the parts of a total, divided by 、.</summary>
    private Link LinkOf(ReadOnlySpan<char> text, in Segment segment)
    {
        var before = text[segment.Start..segment.PreEnd];
        if (before.TrimStart(' ').StartsWith("其中", StringComparison.Ordinal))
            return Link.Part;
        var row = segment.Start == _lastEnd && before.Length > 0 && before[0] == '、';
        return !row ? Link.None : _link == Link.Part ? Link.Part : Link.Row;
    }

    private Segment SegmentOf(ReadOnlySpan<char> text, int index, int start, int end)
    {
        var floor = index == 0 ? start : _line[index - 1].End;
        var segment = Segment.Around(text, _line[index].Start, _line[index].End, floor, NextStart(index, end));
        // 45户128人搬迁安置: what follows the last of adjoining figures belongs to the first one too.
        var last = index;
        while (last + 1 < _line.Count && last < index + MostAdjacent && _line[last + 1].Start == _line[last].End)
            last++;
        if (last == index)
            return segment;
        var beyond = Segment.Around(text, _line[last].Start, _line[last].End, _line[last].Start, NextStart(last, end));
        return segment with { PostStart = beyond.PostStart, End = beyond.End, EndsAtFigure = beyond.EndsAtFigure };
    }

    private int NextStart(int index, int end) => index + 1 < _line.Count ? _line[index + 1].Start : end;

    private void Add(in Quantity quantity, Qualifier qualifier, IndicatorKind kind, string subject, IndicatorCategory category) =>
        buffers.Found.Add(new Indicator
        {
            Span = quantity.Span,
            Value = quantity.Value,
            ValueMax = quantity.Max,
            Unit = quantity.Unit,
            Qualifier = qualifier,
            Kind = kind,
            Subject = subject,
            Category = category,
        });

    /// <summary>The parts on next year in the order of the text; where there is none, what another part says of it (下一步，我乡将…).</summary>
    private static TextSpan[] PlansOf(Report report)
    {
        var plans = report.Sections.Where(section => section.Kind == SectionKind.Plan).Select(section => section.Span);
        return plans.Any() ? [.. plans.OrderBy(span => span.Start)] : [.. report.PlanItems.Select(item => item.Span).OrderBy(span => span.Start)];
    }

    private bool InPlan(int at)
    {
        while (_plan < _plans.Length && _plans[_plan].End <= at)
            _plan++;
        return !_attached && _plan < _plans.Length && at >= _plans[_plan].Start;
    }
}
