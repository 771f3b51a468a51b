using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>
/// Finds the words that say what a figure counts, and carries over from the figure before what the clause itself leaves
/// out, so that a row of the table makes sense alone. Figures must come in the order of the text.
/// </summary>
internal sealed class SubjectFinder(string text, PooledList<char> builder)
{
    private readonly SubjectText _text = new(text, builder);

    /// <summary>A part's name up to this long gets its total's name, if that is no longer than this.</summary>
    private const int LongestPart = 4, LongestTotal = 10;

    private string _total = "";
    private string _rate = "";
    private string _last = "";
    private string _lastUnit = "";
    private int _lastEnd = -1;
    private TextSpan _core;
    private TextSpan _object;
    private string _objectUnit = "";
    private TextSpan _earlier;
    private string _earlierUnit = "";

    /// <summary>How much of the last subject was carried over.</summary>
    public Carry Carry { get; private set; }

    /// <summary>Words before the clause that the last subject begins with; empty where it begins in its clause.</summary>
    public TextSpan Name { get; private set; }

    public string Find(in Surroundings place)
    {
        var segment = place.Segment;
        if (!Continues(place))
            (_object, _earlier) = (default, default);
        // 45户128人: a second count of the same thing.
        var adjacent = segment.Start == place.Quantity.Start && _lastEnd == place.Quantity.Start;
        var core = adjacent ? _core : Clause.Core(place.Text, segment.Start, segment.PreEnd);
        if (!adjacent && (BelongsBefore(place, core) || IsGivenTo(place)))
            core = new TextSpan(segment.PreEnd, 0);
        (Carry, Name) = (Carry.None, default);
        var subject = adjacent ? SameThing(place, core) : Words(place, core);
        if (subject.Length == 0)
            subject = NearbyWords.ClauseBefore(place.Text, segment.Start) is { Length: > 0 } before ? _text.Quote(before) : _last;
        _core = core;
        if (place.Link != Link.Part && place.Quantity.Unit == "%")
            _rate = subject;
        else if (place.Link != Link.Part)
            (_total, _rate) = (subject, "");
        Take(subject, place.Quantity);
        return subject;
    }

    /// <summary>Takes note of a figure whose name was found otherwise.</summary>
    public void Take(string name, in Quantity quantity) => (_last, _lastUnit, _lastEnd) = (name, quantity.Unit, quantity.End);

    /// <summary>Forgets what a line, or a table's cell, carried.</summary>
    public void Reset() => (_lastEnd, _object) = (-1, default);

    /// <summary>The names of a row of figures (响应率、解决率、满意率); those that say too little alone get the object of the first.</summary>
    public List<string> Complete(in Surroundings place, IReadOnlyList<TextSpan> names)
    {
        var first = names[0];
        var words = place.Text.Slice(first.Start, first.Length);
        var rate = 0;
        while (rate < words.Length && !SubjectWords.IsRateName(words[rate..]))
            rate++;
        var of = rate < words.Length && rate > 0 ? _text.Quote(new TextSpan(first.Start, rate)) : Carried(place);
        return [.. names.Select(name => SubjectWords.IsBareRate(name.Of(text)) ? SubjectText.Join(of, _text.Quote(name)) : _text.Quote(name))];
    }

    private string Words(in Surroundings place, TextSpan core)
    {
        var words = place.Text.Slice(core.Start, core.Length);
        var rate = SubjectWords.EndsAsRate(words);
        var afterVerbs = Clause.IsNominal(place.Text, core) ? 0 : SubjectWords.AfterVerbs(words);
        var onlyVerbs = afterVerbs == words.Length && (afterVerbs == 0 || SubjectWords.AreVerbs(words));
        var noun = rate ? default : Clause.Noun(place.Text, core.Length == 0 && place.Link == Link.Part ? WithoutIs(place) : place.Segment, !onlyVerbs && afterVerbs > 0 || Clause.IsNominal(place.Text, core));
        var whole = _text.Compose(place.Text, core, noun);
        if (place.Quantity.Class == CounterClass.Place)
            return _text.Quote(core) + place.Quantity.Unit;
        if (whole.Length == 0)
        {
            Carry = Carry.Object;
            return Continues(place) ? _last : "";
        }

        if (SubjectWords.IsState(words) && Continues(place))
        {
            // 余12件正在办理中: what follows says more than the state itself.
            Carry = Carry.All;
            var of = _text.Quote(_object);
            return noun.Length > 0 ? SubjectText.Join(_text.Quote(noun), of) : SubjectText.Join(of, whole);
        }

        if (place.Link == Link.Part && noun.Length == 0 && Part(place, words, whole) is { } part)
            return part;
        if (words is ['每', ..] && words.Length <= 5 && noun.Length == 0)
        {
            Carry = Carry.Object;
            return SubjectText.Join(Carried(place), whole);
        }

        if (noun.Length == 0 && Incomplete(place, core, whole, onlyVerbs) is { } completed)
            return completed;
        // What stands in brackets is a part: the next clause goes on about the whole.
        // A share (本科以上占82%) and a mean (人均检查量) are no object either.
        if (!rate && !IsShareOrMean(words) && place.Link != Link.Part && !NearbyWords.InBrackets(place.Text, place.Segment.Start, place.Sentence))
        {
            if (_objectUnit != place.Quantity.Unit)
                (_earlier, _earlierUnit, _objectUnit) = (_object, _objectUnit, place.Quantity.Unit);
            _object = noun.Length > 0 && onlyVerbs ? noun : NearbyWords.Shorten(place.Text, Clause.Object(place.Text, core));
            if (_object.Length == 0)
                _object = noun;
            // 开展宣讲73场: the events themselves.
            if (_object.Length == 0 && onlyVerbs && place.Quantity.Unit is "场" or "场次" or "次" or "期" or "堂" or "课")
                _object = core;
        }

        if (!SubjectWords.IsGeneric(whole))
            return whole;
        Name = NearbyWords.NameBefore(place.Text, place.Segment.Start, place.Sentence);
        return SubjectText.Join(_text.Quote(Name.Length > 0 ? Name : NearbyWords.ActorBefore(place.Text, core.Start, place.Line)), whole);
    }

    /// <summary>The subject of a clause that makes no sense alone (同比下降, 办结率, 覆盖, 成功调处); null where it does.</summary>
    private string? Incomplete(in Surroundings place, TextSpan core, string whole, bool onlyVerbs)
    {
        var words = place.Text.Slice(core.Start, core.Length);
        Carry = Carry.Object;
        if (SubjectWords.IsChange(words))
        {
            // 减少到 keeps the 到 that was cut off as a lead-in.
            var change = TextSpan.FromBounds(core.Start, place.Segment.PreEnd);
            whole = SubjectWords.IsChange(place.Text.Slice(change.Start, change.Length)) ? _text.Quote(change) : whole;
            return Continues(place) ? SubjectText.Join(SubjectText.WithoutChange(_last), whole) : whole;
        }

        if (SubjectWords.IsBareRate(words))
            return SubjectText.Join(Carried(place), whole);
        if (SubjectWords.IsProcessRate(words))
            return SubjectText.Join(_text.Quote(NearbyWords.ObjectBefore(place.Text, place.Segment.Start, _lastEnd)), whole);
        if (SubjectWords.IsCoverage(words))
        {
            var of = Carried(place);
            if (of.Length > 0)
                return SubjectText.Join(of, whole);
            Carry = Carry.None;
            return whole;
        }

        // 专题学习2次、集中培训3场: each of the row is an event of its own.
        if (onlyVerbs && !(place.Link == Link.Row && core.Length >= 4 && SubjectWords.IsEventCounter(place.Quantity.Unit)))
        {
            var of = Carried(place);
            if (SubjectWords.IsOutcome(words))
                return SubjectText.Join(whole, of);
            if (of.Length == 0 && SubjectWords.IsGeneric(words))
            {
                Carry = Carry.None;
                return null;
            }

            if (SubjectWords.IsEventCounter(_lastUnit) || of.Length == 0 || !Continues(place))
                return SubjectText.Join(of, whole);
            Carry = Carry.None;
            return whole;
        }

        Carry = Carry.None;
        return null;
    }

    /// <summary>其中书记主持19个: a part that is named by a word or two gets the object of its total; null where it needs none.</summary>
    private string? Part(in Surroundings place, ReadOnlySpan<char> words, string whole)
    {
        // 调解成功194件，成功率98%，其中婚姻家庭56件: a rate has no parts in 件.
        var of = SubjectText.WithoutChange(place.Quantity.Unit == "%" && _rate.Length > 0 ? _rate : _total);
        if (words.Length > LongestPart || of.Length is 0 or > LongestTotal || of.Contains('、', StringComparison.Ordinal)
            || words.EndsWith(of.AsSpan(Math.Max(0, of.Length - 2)), StringComparison.Ordinal))
            return null;
        Carry = Carry.Object;
        return SubjectText.Join(of, whole);
    }

    private static bool IsShareOrMean(ReadOnlySpan<char> words) =>
        words is [.., '占'] or ['人' or '日' or '户' or '件' or '年', '均', ..] || words.StartsWith("平均", StringComparison.Ordinal);

    private string SameThing(in Surroundings place, TextSpan core)
    {
        Carry = Carry.All;
        if (place.Quantity.Class == CounterClass.Place)
            return _text.Quote(core) + place.Quantity.Unit;
        var noun = SubjectWords.EndsAsRate(place.Text.Slice(core.Start, core.Length)) ? default : Clause.Noun(place.Text, place.Segment, false);
        var whole = _text.Compose(place.Text, core, noun);
        return whole.Length > 0 ? whole : _last;
    }

    /// <summary>17个部门对182个事项: what stands between two figures without a verb belongs to the first.</summary>
    private bool BelongsBefore(in Surroundings place, TextSpan core)
    {
        var words = place.Text.Slice(core.Start, core.Length);
        return place.Segment.Start == _lastEnd && place.Segment.End > place.Segment.PostStart
            && !SubjectWords.HasVerb(words) && !SubjectWords.EndsAsRate(words);
    }

    /// <summary>其中4篇为立法建议: the noun after 为.</summary>
    private static Segment WithoutIs(in Surroundings place) =>
        place.After is ['为', ..] or ['是', ..] ? place.Segment with { PostStart = place.Segment.PostStart + 1 } : place.Segment;

    /// <summary>43座楼宇分配给29名专员: who is given something is what the figure counts.</summary>
    private static bool IsGivenTo(in Surroundings place) =>
        place.Segment.PreEnd > place.Segment.Start && place.Text[place.Segment.PreEnd - 1] == '给' && place.Segment.End > place.Segment.PostStart;

    /// <summary>What the clause before speaks of, else the object of the figure before.</summary>
    private string Carried(in Surroundings place)
    {
        var before = NearbyWords.ObjectBefore(place.Text, place.Segment.Start, _lastEnd);
        if (before.Length > 0)
        {
            (_object, Name) = (before, before);
            return _text.Quote(before);
        }

        if (!Continues(place))
            return "";
        // 反馈问题13个，开展监督4次，整改12个: what was counted in 个 before.
        var sameUnit = place.Quantity.Unit == _earlierUnit && place.Quantity.Unit != _objectUnit;
        // 立案390件，罚款13万元，执结率87.5%: a sum of money has no rate.
        var ofMoney = _objectUnit == "元" && place.Quantity.Unit == "%";
        return _text.Quote(_earlier.Length > 0 && (sameUnit || ofMoney) ? _earlier : _object);
    }

    /// <summary>Whether the figure before stands in the same sentence.</summary>
    private bool Continues(in Surroundings place) => _lastEnd >= 0 && _lastEnd >= place.Sentence;
}
