using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Puts subjects together from pieces of the report's text, as it writes them.</summary>
internal sealed class SubjectText(string text, PooledList<char> builder)
{
    /// <summary>A name longer than this goes without the titles (《…》) in it.</summary>
    private const int LongestTitled = 12;

    /// <summary>A name longer than this is cut to its end where it begins with a list of examples.</summary>
    private const int LongestList = 12;

    /// <summary>The last example before 等 and a noun stays where it is no longer than this.</summary>
    private const int LongestExample = 7;

    /// <summary>Words no longer than this (会议, 等活动) need an example to say something.</summary>
    private const int ShortWord = 2;

    /// <summary>The first example stands for the others where the last is too long.</summary>
    private const int LongestFirst = 8;

    /// <summary>What stands after a title must say this much to do without it (第四卷 does not).</summary>
    private const int FewestAfterTitle = 4;

    /// <summary>What leads up to examples (综治中心吸纳) is no longer than this.</summary>
    private const int LongestLead = 8;

    /// <summary>A subject as it is put together: of verbs, a core within two clauses' reach of the figure, and a noun.</summary>
    private readonly PooledList<char> _builder = builder;

    /// <summary>Core and noun without spaces; a long enumeration (A、B、C等D) shrinks to its end.</summary>
    public string Compose(NotedText folded, TextSpan core, TextSpan noun)
    {
        _builder.Clear();
        var start = core.Start;
        var words = folded.Slice(core.Start, core.Length);
        if (noun.Length > 0 && words is [.., '等'])
        {
            // 对A、B等4项重点事项: the noun after the figure says what the examples are of.
            var last = words.Chars.LastIndexOf('、') + 1;
            var verb = SubjectWords.VerbEnd(words, LongestLead);
            var preposition = verb > 1 && words[0] == '对' ? 1 : 0;
            _builder.AddRange(text.AsSpan(core.Start + preposition, verb - preposition));
            start = verb == 0 && words.Length - last <= LongestExample && last > 0 ? core.Start + last : core.End;
        }
        else if (core.Length > LongestList && Clause.EnumerationEnd(words) is > 0 and var rest)
        {
            // 审查A、B等合同: the last example stays, as 审查B等合同; a very long one goes too.
            var last = words[..rest].Chars.LastIndexOf('、') is > 0 and var mark ? mark + 1 : words[..rest].Chars.LastIndexOf('“');
            // 会议 or 活动 alone would say too little.
            var longest = words.Length - rest <= ShortWord ? Clause.Longest : LongestList;
            var verbs = 0;
            for (; verbs < rest && SubjectWords.VerbAt(words, verbs) is > 0 and var length; verbs += length)
                _builder.AddRange(text.AsSpan(core.Start + verbs, length));
            var first = words[verbs..rest].Chars.IndexOf('、');
            if (words.Length - last <= longest && last > 0)
                rest = last;
            else if (first is > 0 and <= LongestFirst && words[rest - 1] == '等')
            {
                Append(new TextSpan(core.Start + verbs, first));
                rest--;
            }

            start = core.Start + rest;
        }

        Append(TextSpan.FromBounds(start, core.End));
        Append(noun);
        return _builder.Items.ToString();
    }

    public string Quote(TextSpan span) => span.Length <= 0 ? "" : span.Of(text).Trim().ToString();

    /// <summary>Both, once where they overlap (业务培训 + 培训人员).</summary>
    public static string Join(string first, string second)
    {
        for (var shared = Math.Min(first.Length, second.Length); shared >= 2; shared--)
        {
            if (first.AsSpan(first.Length - shared).SequenceEqual(second.AsSpan(0, shared)))
                return first + second[shared..];
        }

        return first + second;
    }

    /// <summary>A subject without the change that it told of (工作部门减少到: 工作部门).</summary>
    public static string WithoutChange(string subject)
    {
        var at = subject.Length;
        while (at > 0 && SubjectWords.Changes.Before(subject, at) is > 0 and var length)
            at -= length;
        return at == 0 ? subject : subject[..at];
    }

    // Nearly all characters are Han or punctuation; asking this first spares them the tables behind char.IsWhiteSpace.
    private static bool IsSpace(char c) => c is not (>= '\u3001' and <= '\uD7FF') && char.IsWhiteSpace(c);

    private void Append(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            // 内设科室(含事业单位): what a bracket adds is no part of the name.
            if (text[i] is '(' or '（' && i + 1 < span.End && text[i + 1] is '含' or '不'
                && text.AsSpan(i, span.End - i).IndexOfAny(')', '）') is > 0 and var close)
                i += close;
            // 作《…》《…》专题辅导: titles before the thing itself make the name too long.
            else if (text[i] == '《' && span.Length > LongestTitled && text.AsSpan(i, span.End - i).IndexOf('》') is > 0 and var title
                && i + title + FewestAfterTitle < span.End && text[i + title + 1] != '等')
                i += title;
            else if (!IsSpace(text[i]))
                _builder.Add(text[i]);
        }
    }
}
