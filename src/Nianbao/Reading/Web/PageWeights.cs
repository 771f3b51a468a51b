using System.Text;
using AngleSharp.Dom;
using Nianbao.Structure;

namespace Nianbao.Reading.Web;

/// <summary>
/// Weighs the elements of a page by their running text: sentences with stops and commas, and numbered headings.
/// Navigation, lists of links and a page's controls have hardly any.
/// </summary>
internal sealed class PageWeights
{
    /// <summary>Shorter lines with a comma are addresses and labels.</summary>
    private const int ShortestSentence = 16;

    /// <summary>What a heading counts: about a line, for where it stands the article is.</summary>
    private const int HeadingWeight = 40;

    /// <summary>A heading stands on a line of its own.</summary>
    private const int LongestHeading = 40;

    private readonly Dictionary<INode, int> _weights = [];

    public PageWeights(IElement body) => Total = Weigh(body);

    public int Total { get; }

    /// <summary>What elements have together whose name says that they are no part of the article.</summary>
    public int Named { get; private set; }

    public int Of(INode node) => _weights.GetValueOrDefault(node);

    private int Weigh(IElement element)
    {
        if (PageElements.IsSilent(element) || PageChrome.IsAlways(element))
            return 0;
        var weight = 0;
        var own = new Direct();
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner && PageElements.IsBlock(inner))
                weight += Weigh(inner) + own.Take();
            else
                weight += Inline(child, own);
        }

        weight += own.Take();
        if (weight > 0)
        {
            _weights[element] = weight;
            Named += PageChrome.IsNamed(element) ? weight : 0;
        }

        return weight;
    }

    /// <summary>Adds an inline element's words to its block's line; gives the weight of blocks that stand in it.</summary>
    private int Inline(INode node, Direct line)
    {
        if (node is IText text)
            line.Add(text.Data);
        // Words of a link lead elsewhere.
        if (node is not IElement element || element.LocalName == "a" || PageElements.IsSilent(element))
            return 0;
        if (element.LocalName == "br")
            return line.Take();
        if (PageElements.IsBlock(element))
            return line.Take() + Weigh(element);
        var weight = 0;
        foreach (var child in element.ChildNodes)
            weight += Inline(child, line);
        if (weight > 0)
            _weights[element] = weight;
        return weight;
    }

    /// <summary>One line's words, counted.</summary>
    private sealed class Direct
    {
        private readonly char[] _start = new char[4];
        private readonly StringBuilder _line = new();
        private int _length;
        private int _stops;
        private int _commas;

        public void Add(string text)
        {
            foreach (var c in text)
            {
                if (_line.Length <= PageControls.LongestLine)
                    _line.Append(c);
                if (char.IsWhiteSpace(c))
                    continue;
                if (_length < _start.Length)
                    _start[_length] = Glyphs.Fold(c);
                _length++;
                if (c is '。' or '；' or ';' or '！')
                    _stops++;
                else if (c is '，' or ',' or '、' or '：')
                    _commas++;
            }
        }

        public int Take()
        {
            var isSentence = _length >= ShortestSentence && _stops + (_commas / 2) > 0;
            var weight = isSentence ? _length : _length is > 2 and <= LongestHeading && IsNumbered() ? HeadingWeight : 0;
            if (weight > 0 && _line.Length <= PageControls.LongestLine && PageControls.Is(_line.ToString()))
                weight = 0;
            _line.Clear();
            _length = _stops = _commas = 0;
            return weight;
        }

        // 一、 or (一)
        private bool IsNumbered() =>
            (IsNumeral(_start[0]) && (_start[1] is '、' or ')' || (IsNumeral(_start[1]) && _start[2] == '、')))
            || (_start[0] == '(' && IsNumeral(_start[1]) && (_start[2] == ')' || IsNumeral(_start[2])));

        private static bool IsNumeral(char c) => "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);
    }
}
