using System.Text;
using AngleSharp.Dom;
using Nianbao.Structure;
using Nianbao.Wording;

namespace Nianbao.Reading.Web;

/// <summary>Writes an element's text in lines, as a browser shows it.</summary>
/// <param name="name">The file's name, for messages.</param>
/// <param name="weights">Of the page: what is named as no part of the article and has little text goes. Null: all stays.</param>
internal sealed partial class PageText(string name, PageWeights? weights)
{
    /// <summary>Parts that are named "related" or "hot" and yet have more than this of the text together are the article's.</summary>
    private const double LargestChrome = 0.1;

    private List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private string _marker = "";
    private int _preformatted;
    private int _characters;

    /// <summary>A break of the source's lines was met, which is a space in English and nothing in Chinese.</summary>
    private bool _broken;
    private bool _spaced;

    /// <summary>How many of the line's characters are a link's.</summary>
    private int _linked;
    private int _links;

    /// <summary>A cell is read whose row is no list of links: a figure may lead to what it counts.</summary>
    private bool _isData;

    public IReadOnlyList<string> Lines(IElement element)
    {
        if (element.LocalName == "table")
            Table(element);
        else
            Block(element);
        return _lines;
    }

    private void Children(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                Text(text.Data);
            else if (child is IElement inner)
                Element(inner);
        }
    }

    private void Element(IElement element)
    {
        if (PageElements.IsSilent(element) || IsChrome(element))
            return;
        if (element.LocalName == "br")
            EndLine();
        else if (element.LocalName == "table")
            Table(element);
        else if (element.LocalName == "ol")
            NumberedList(element);
        else if (PageElements.HasStyle(element, "mso-list:ignore"))
            TypedMarker(element);
        else if (PageElements.IsBlock(element))
            Block(element);
        else if (PageElements.IsLink(element))
            Link(element);
        else
            Children(element);
    }

    private void Link(IElement element)
    {
        _links++;
        Children(element);
        _links--;
    }

    private bool IsChrome(IElement element) =>
        weights is not null && (PageChrome.IsAlways(element) || PageChrome.IsNamed(element))
        && (weights.Of(element) == 0 || weights.Named <= weights.Total * LargestChrome);

    private void Block(IElement element)
    {
        EndLine();
        var isPreformatted = element.LocalName == "pre";
        _preformatted += isPreformatted ? 1 : 0;
        Children(element);
        EndLine();
        _preformatted -= isPreformatted ? 1 : 0;
    }

    private void Text(string text)
    {
        Count(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' && _preformatted > 0)
                EndLine();
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' && _preformatted == 0)
            {
                _broken |= c is '\n' or '\r';
                _spaced = true;
            }
            else
                Add(c);
        }
    }

    private void Add(char c)
    {
        if (_marker.Length > 0 && !Glyphs.IsSpace(c) && c != '\u00A0')
        {
            // "1." before "2.5万元" would read as 1.2.5.
            _line.Append(_marker).Append(char.IsAsciiLetterOrDigit(c) ? " " : "");
            _marker = "";
        }

        // At a line's start a browser shows no space; inside Chinese a line of the source ends anywhere.
        if (_spaced && _line.Length > 0 && (!_broken || (_line[^1] < '\u2000' && c < '\u2000')))
            _line.Append(' ');
        _spaced = _broken = false;
        _linked += _links > 0 ? 1 : 0;
        _line.Append(c);
    }

    private void EndLine()
    {
        var line = _line.ToString().TrimEnd(' ', '\u00A0', '\u3000');
        if (line.Length > 0 && !IsSites(line))
            _lines.Add(line);
        _line.Clear();
        _spaced = _broken = false;
        _linked = 0;
    }

    /// <summary>Whether a line is no part of the article: it is a control of the page, or a link without a sentence.</summary>
    private bool IsSites(string line) =>
        weights is not null && ((_linked * 2 >= line.Length && !_isData && line.AsSpan().IndexOfAny('。', '；') < 0) || PageControls.Is(line));

    private void Count(int characters)
    {
        _characters += characters;
        if (_characters > FileLimits.MaxTextCharacters)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TextTooLong(name));
    }
}
