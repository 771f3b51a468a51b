using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Puts subjects together from pieces of the report's text, as it writes them.</summary>
internal sealed class SubjectText(string text, PooledList<char> builder)
{
    /// <summary>A name longer than this goes without the titles (《…》) in it.</summary>
    private const int LongestTitled = 12;

    /// <summary>A name longer than this is cut to its end where it begins with a list of examples.</summary>
    private const int LongestList = 12;

    /// <summary>A subject as it is put together: of verbs, a core within two clauses' reach of the figure, and a noun.</summary>
    private readonly PooledList<char> _builder = builder;

    /// <summary>Core and noun without spaces; a long enumeration (A、B、C等D) shrinks to its end.</summary>
    public string Compose(NotedText folded, TextSpan core, TextSpan noun)
    {
        _builder.Clear();
        var start = core.Start;
        var words = folded.Slice(core.Start, core.Length);
        if (core.Length > LongestList && Clause.EnumerationEnd(words) is > 0 and var rest)
        {
            // 审查A、B等合同: the last example stays, as 审查B等合同; a very long one goes too.
            var last = words[..rest].Chars.LastIndexOf('、') + 1;
            rest = words.Length - last <= LongestList && last > 0 ? last : rest;
            for (var at = 0; at < rest && SubjectWords.VerbAt(words, at) is > 0 and var length; at += length)
                _builder.AddRange(text.AsSpan(core.Start + at, length));
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
                && i + title + 2 < span.End && text[i + title + 1] != '等')
                i += title;
            else if (!IsSpace(text[i]))
                _builder.Add(text[i]);
        }
    }
}
