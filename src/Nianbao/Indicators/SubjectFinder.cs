using System.Text;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>
/// Finds the words that say what a figure counts, and carries over from the figure before what the clause itself leaves
/// out, so that a row of the table makes sense alone. Figures must come in the order of the text.
/// </summary>
internal sealed class SubjectFinder(string text)
{
    /// <summary>An object longer than this is not carried over whole.</summary>
    private const int LongestObject = 16;

    private readonly StringBuilder _builder = new();

    private string _last = "";
    private string _lastUnit = "";
    private TextSpan _object;
    private TextSpan _core;
    private int _lastEnd = -1;

    public string Find(ReadOnlySpan<char> folded, in Quantity quantity, in Segment segment, int sentenceStart)
    {
        var sameSentence = _lastEnd >= sentenceStart && _lastEnd >= 0;
        var adjacent = segment.Start == quantity.Start && _lastEnd == quantity.Start;
        if (!sameSentence)
            _object = default;
        var core = adjacent ? _core : Clause.Core(folded, segment.Start, segment.PreEnd);
        var words = folded.Slice(core.Start, core.Length);
        var rate = SubjectWords.EndsAsRate(words);
        var afterVerbs = SubjectWords.AfterVerbs(words);
        var onlyVerbs = afterVerbs == words.Length;
        var noun = rate ? default : Clause.Noun(folded, segment, !onlyVerbs && afterVerbs > 0);
        var whole = Compose(folded, core, noun);
        var wholeWords = whole.AsSpan();
        var subject = whole;
        var carriesObject = true;
        if (adjacent && noun.Length == 0 && core.Length == 0)
        {
            subject = _last;
            carriesObject = false;
        }
        else if (whole.Length == 0)
        {
            (subject, carriesObject) = (sameSentence ? _last : Fallback(folded, segment), false);
        }
        else if (noun.Length == 0 && SubjectWords.IsChange(words))
        {
            (subject, carriesObject) = (sameSentence ? Join(WithoutChange(_last), whole) : whole, false);
        }
        else if (noun.Length == 0 && SubjectWords.IsBareRate(words))
        {
            (subject, carriesObject) = (Join(Quote(Carried(folded, segment, sameSentence)), whole), false);
        }
        else if (noun.Length == 0 && SubjectWords.IsCoverage(words))
        {
            var of = sameSentence && (words.Length <= 3 || SubjectWords.IsEventCounter(_lastUnit)) ? Quote(_object) : "";
            (subject, carriesObject) = (Join(of, whole), false);
        }
        else if (noun.Length == 0 && SubjectWords.IsState(words) && sameSentence)
        {
            (subject, carriesObject) = (Join(Quote(_object), whole), false);
        }
        else if (onlyVerbs && noun.Length == 0)
        {
            (subject, carriesObject) = (Join(whole, Quote(Carried(folded, segment, sameSentence))), false);
        }
        else if (SubjectWords.IsGeneric(wholeWords))
        {
            subject = Join(QuotedName(segment.Start, sentenceStart), whole);
        }

        if (subject.Length == 0)
            subject = Fallback(folded, segment);
        if (carriesObject && !rate)
        {
            _object = noun.Length > 0 && onlyVerbs ? noun : Shorten(folded, Clause.Object(folded, core));
            if (_object.Length == 0 && noun.Length > 0)
                _object = noun;
        }

        if (!adjacent)
            _core = core;
        (_last, _lastUnit, _lastEnd) = (subject, quantity.Unit, quantity.End);
        return subject;
    }

    /// <summary>Forgets what a table or another paragraph carried.</summary>
    public void Reset() => (_lastEnd, _object) = (-1, default);

    /// <summary>The line is done: only a sentence that began at <paramref name="sentence"/> could go on, and none does.</summary>
    public void EndLine(int sentence)
    {
        if (_lastEnd >= sentence)
            Reset();
    }

    /// <summary>The names of a row of figures; those that say too little alone get the object of the first.</summary>
    public List<string> Complete(ReadOnlySpan<char> folded, IReadOnlyList<TextSpan> names, in Segment segment)
    {
        var first = names[0];
        var words = folded.Slice(first.Start, first.Length);
        var rate = 0;
        while (rate < words.Length && !SubjectWords.IsBareRate(words[rate..]))
            rate++;
        var of = rate < words.Length && rate > 0 ? Quote(new TextSpan(first.Start, rate)) : Quote(Carried(folded, segment, _lastEnd > segment.Start - 80 && _lastEnd >= 0));
        return [.. names.Select(name => SubjectWords.IsBareRate(name.Of(text)) ? Join(of, Quote(name)) : Quote(name))];
    }

    /// <summary>Core and noun as the text has them, without spaces; a long enumeration (A、B、C等D) shrinks to its end.</summary>
    private string Compose(ReadOnlySpan<char> folded, TextSpan core, TextSpan noun)
    {
        _builder.Clear();
        var start = core.Start;
        if (core.Length > 18)
        {
            var words = folded.Slice(core.Start, core.Length);
            var rest = words.LastIndexOf('等');
            var mark = words.IndexOf('、');
            if (mark > 0 && rest > mark && words.Length - rest > 4)
            {
                for (var at = 0; at < mark && SubjectWords.Verbs.At(words, at) is > 0 and var length; at += length)
                    _builder.Append(text, core.Start + at, length);
                start = core.Start + rest + 1;
            }
        }

        Append(TextSpan.FromBounds(start, core.End));
        Append(noun);
        return _builder.ToString();
    }

    private void Append(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                _builder.Append(text[i]);
        }
    }

    /// <summary>What the clause before speaks of, else the object of the figure before.</summary>
    private TextSpan Carried(ReadOnlySpan<char> folded, in Segment segment, bool sameSentence)
    {
        var end = segment.Start - 1;
        if (end > 0 && folded[end] is ',' or ':' && end > _lastEnd)
        {
            var start = end;
            var floor = Math.Max(Math.Max(_lastEnd, 0), end - 60);
            while (start > floor && !Segment.IsStop(folded, start - 1))
                start--;
            var clause = Clause.Core(folded, start, end);
            var found = Clause.Object(folded, clause);
            if (found.Length is >= 4 and <= LongestObject && found.Start > clause.Start)
                return found;
        }

        return sameSentence ? _object : default;
    }

    /// <summary>“法律明白人” in the sentence before the clause.</summary>
    private string QuotedName(int before, int sentenceStart)
    {
        var sentence = text.AsSpan(sentenceStart, before - sentenceStart);
        var close = sentence.LastIndexOf('”');
        var open = close < 0 ? -1 : sentence[..close].LastIndexOf('“');
        return open < 0 || close - open is < 3 or > 14 ? "" : sentence[open..(close + 1)].ToString();
    }

    private static TextSpan Shorten(ReadOnlySpan<char> folded, TextSpan span)
    {
        if (span.Length <= LongestObject)
            return span;
        var rest = folded.Slice(span.Start, span.Length).LastIndexOf('等');
        return rest > 0 && span.Length - rest > 4 ? TextSpan.FromBounds(span.Start + rest + 1, span.End)
            : TextSpan.FromBounds(span.End - LongestObject, span.End);
    }

    /// <summary>The nearest words, where the clause holds none that say more.</summary>
    private string Fallback(ReadOnlySpan<char> folded, in Segment segment)
    {
        var end = Math.Max(segment.Start - 1, 0);
        var start = end;
        while (start > 0 && end - start < 40 && !Segment.IsStop(folded, start - 1))
            start--;
        var core = Clause.Core(folded, start, end);
        return core.Length > 0 ? Quote(core) : _last;
    }

    private static string WithoutChange(string subject)
    {
        var at = subject.Length;
        while (at > 0 && SubjectWords.Changes.Before(subject, at) is > 0 and var length)
            at -= length;
        return at == 0 ? subject : subject[..at];
    }

    private string Quote(TextSpan span) => span.Length <= 0 ? "" : span.In(text).Trim();

    private static string Join(string first, string second) =>
        first.Length > 0 && second.StartsWith(first, StringComparison.Ordinal) ? second : first + second;
}
