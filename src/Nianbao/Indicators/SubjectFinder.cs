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
    private const int LongestObject = 18;

    private readonly StringBuilder _builder = new();

    private string _last = "";
    private string _lastUnit = "";
    private TextSpan _object;
    private TextSpan _core;
    private int _lastEnd = -1;

    public string Find(ReadOnlySpan<char> folded, in Quantity quantity, in Segment segment, int sentenceStart, out Carry carry)
    {
        var sameSentence = _lastEnd >= sentenceStart && _lastEnd >= 0;
        var adjacent = segment.Start == quantity.Start && _lastEnd == quantity.Start;
        if (!sameSentence)
            _object = default;
        var core = adjacent ? _core : Clause.Core(folded, segment.Start, segment.PreEnd);
        // 17个部门对182个事项: what stands between two figures without a verb belongs to the first.
        if (!adjacent && segment.Start == _lastEnd && !SubjectWords.HasVerb(folded.Slice(core.Start, core.Length))
            && !SubjectWords.EndsAsRate(folded.Slice(core.Start, core.Length)) && segment.End > segment.PostStart)
            core = new TextSpan(segment.PreEnd, 0);
        var subject = Word(folded, quantity, segment, sentenceStart, core, adjacent, sameSentence, out carry);
        if (subject.Length == 0)
            subject = Fallback(folded, segment);
        if (!adjacent)
            _core = core;
        (_last, _lastUnit, _lastEnd) = (subject, quantity.Unit, quantity.End);
        return subject;
    }

    private string Word(
        ReadOnlySpan<char> folded, in Quantity quantity, in Segment segment, int sentenceStart, TextSpan core, bool adjacent, bool sameSentence, out Carry carry)
    {
        var words = folded.Slice(core.Start, core.Length);
        var rate = SubjectWords.EndsAsRate(words);
        var afterVerbs = Clause.IsNominal(folded, core) ? 0 : SubjectWords.AfterVerbs(words);
        var onlyVerbs = afterVerbs == words.Length && (afterVerbs == 0 || SubjectWords.AreVerbs(words));
        var noun = rate ? default : Clause.Noun(folded, segment, !onlyVerbs && afterVerbs > 0);
        var whole = Compose(folded, core, noun);
        (carry, Name) = (Carry.None, default);
        if (quantity.Class == CounterClass.Place)
        {
            carry = adjacent ? Carry.All : Carry.None;
            return Quote(core) + quantity.Unit;
        }

        if (adjacent)
        {
            carry = Carry.All;
            return whole.Length > 0 ? whole : _last;
        }

        if (whole.Length == 0)
        {
            carry = Carry.Object;
            return sameSentence ? _last : "";
        }

        if (SubjectWords.IsState(words) && sameSentence)
        {
            // 余376宗正在调处中: what follows says more than the state itself.
            carry = Carry.All;
            return noun.Length > 0 ? Join(Quote(noun), Quote(_object)) : Join(Quote(_object), whole);
        }

        if (noun.Length == 0)
        {
            if (SubjectWords.IsChange(words))
            {
                // 减少到 keeps the 到 that was cut off as a lead-in.
                var change = TextSpan.FromBounds(core.Start, segment.PreEnd);
                carry = Carry.Object;
                whole = SubjectWords.IsChange(folded.Slice(change.Start, change.Length)) ? Quote(change) : whole;
                return sameSentence ? Join(WithoutChange(_last), whole) : whole;
            }

            if (SubjectWords.IsBareRate(words))
            {
                carry = Carry.Object;
                return Join(Quote(Carried(folded, segment, sameSentence)), whole);
            }

            if (SubjectWords.IsCoverage(words))
            {
                var near = sameSentence && (words.Length <= 3 || SubjectWords.IsEventCounter(_lastUnit));
                carry = near ? Carry.Object : Carry.None;
                return Join(near ? Quote(_object) : "", whole);
            }

            if (onlyVerbs)
            {
                var of = Quote(Carried(folded, segment, sameSentence));
                carry = Carry.Object;
                if (SubjectWords.IsOutcome(words))
                    return Join(whole, of);
                carry = SubjectWords.IsEventCounter(_lastUnit) || of.Length == 0 || !sameSentence ? Carry.Object : Carry.None;
                return carry == Carry.Object ? Join(of, whole) : whole;
            }
        }

        // What stands in brackets is a part: the next clause goes on about the whole.
        if (!rate && (segment.Start == 0 || folded[segment.Start - 1] != '('))
        {
            _object = noun.Length > 0 && onlyVerbs ? noun : Shorten(folded, Clause.Object(folded, core));
            if (_object.Length == 0)
                _object = noun;
        }

        if (SubjectWords.IsGeneric(whole))
        {
            Name = NameBefore(folded, segment.Start, sentenceStart);
            return Join(Quote(Name), whole);
        }

        return whole;
    }

    /// <summary>Words before the clause that the last subject begins with; empty where it begins in its clause.</summary>
    public TextSpan Name { get; private set; }

    /// <summary>Takes note of a figure whose name was found otherwise.</summary>
    public void Take(string name, in Quantity quantity) => (_last, _lastUnit, _lastEnd) = (name, quantity.Unit, quantity.End);

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
        var words = folded.Slice(core.Start, core.Length);
        if (core.Length > Clause.Longest && Clause.EnumerationEnd(words) is > 0 and var rest)
        {
            for (var at = 0; at < rest && SubjectWords.VerbAt(words, at) is > 0 and var length; at += length)
                _builder.Append(text, core.Start + at, length);
            start = core.Start + rest;
        }

        Append(TextSpan.FromBounds(start, core.End));
        Append(noun);
        return _builder.ToString();
    }

    private void Append(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            // 工作部门(含工青妇): what a bracket adds is no part of the name.
            if (text[i] is '(' or '（' && i + 1 < span.End && text[i + 1] is '含' or '不' && text.AsSpan(i, span.End - i).IndexOfAny(')', '）') is > 0 and var close)
                i += close;
            else if (!char.IsWhiteSpace(text[i]))
                _builder.Append(text[i]);
        }
    }

    /// <summary>What the clause before speaks of, else the object of the figure before.</summary>
    private TextSpan Carried(ReadOnlySpan<char> folded, in Segment segment, bool sameSentence)
    {
        var end = segment.Start - 1;
        if (end > 0 && folded[end] is ',' or ':' && end > _lastEnd)
        {
            var clause = Clause.Core(folded, Segment.ClauseStart(folded, end, Math.Max(_lastEnd, 0)), end);
            var found = Clause.Object(folded, clause);
            if (found.Length is >= 4 and <= LongestObject && (found.Start > clause.Start || Clause.IsNominal(folded, clause)))
                return found;
        }

        return sameSentence ? _object : default;
    }

    /// <summary>“法律明白人” or 中心组 in the clause before, which 业务培训 or 专题学习 needs to say whose it is.</summary>
    private static TextSpan NameBefore(ReadOnlySpan<char> folded, int before, int sentenceStart)
    {
        // A clause that holds a quoted sentence (“…！”) begins before what looks like its sentence.
        var start = Math.Min(before, Math.Max(sentenceStart, before - 30));
        var words = folded[start..before];
        var close = words.LastIndexOf('”');
        var open = close < 0 ? -1 : words[..close].LastIndexOf('“');
        if (open >= 0 && close - open is >= 3 and <= 14 && words.Length - close <= 8 && !words[open..close].ContainsAnyInRange('0', '9'))
            return TextSpan.FromBounds(start + open, start + close + 1);
        var actor = SubjectWords.Actors.LastIn(words, out var length);
        return actor < 0 ? default : new TextSpan(start + actor, length);
    }

    private static TextSpan Shorten(ReadOnlySpan<char> folded, TextSpan span)
    {
        if (span.Length <= LongestObject)
            return span;
        var mark = folded.Slice(span.End - LongestObject, LongestObject).IndexOfAny('、', '”', ')');
        return TextSpan.FromBounds(span.End - LongestObject + mark + 1, span.End);
    }

    /// <summary>The nearest words, where the clause holds none that say more.</summary>
    private string Fallback(ReadOnlySpan<char> folded, in Segment segment)
    {
        var end = Math.Max(segment.Start - 1, 0);
        var core = Clause.Core(folded, Segment.ClauseStart(folded, end, Math.Max(0, end - 40)), end);
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

    /// <summary>Both, once where they overlap (业务培训 + 培训人员).</summary>
    private static string Join(string first, string second)
    {
        for (var shared = Math.Min(first.Length, second.Length); shared >= 2; shared--)
        {
            if (first.AsSpan(first.Length - shared).SequenceEqual(second.AsSpan(0, shared)))
                return first + second[shared..];
        }

        return first + second;
    }
}
