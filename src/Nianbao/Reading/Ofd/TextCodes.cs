using System.Xml;
using Nianbao.Reading.Layout;
using Nianbao.Wording;

namespace Nianbao.Reading.Ofd;

/// <summary>Places the characters of a text object's TextCode elements on the page.</summary>
internal sealed class TextCodes(TurnedPieces pieces, string name)
{
    /// <summary>3号, where an object does not say its size, in millimetres.</summary>
    private const double DefaultSize = 5.6;

    private Placement _placement;
    private int _quarter;
    private double _size;
    private double _x;
    private double _y;

    /// <summary>Whether the reader stands within a text object whose characters count.</summary>
    public bool IsOpen { get; private set; }

    public void Open(XmlReader reader)
    {
        _placement = Placement.Of(reader);
        _size = OfdXml.Number(reader, "Size", DefaultSize);
        _size = _size <= 0 ? DefaultSize : _size;
        (_x, _y) = (0, 0);
        // What stands at a slant is a watermark. CharDirection: 0, 90, 180 or 270, on top of what the matrix turns.
        IsOpen = _placement.Quarter is not null && _placement.Scale > 0;
        _quarter = (_placement.Quarter ?? 0) + (int)(Math.Abs(OfdXml.Number(reader, "CharDirection")) / 90);
    }

    public void Close() => IsOpen = false;

    /// <summary>Reads the TextCode that the reader stands on. Glyphs (CGTransform) change what is drawn, not what it says.</summary>
    public void Read(XmlReader reader)
    {
        // "X, Y: where they are missing, those of the TextCode before."
        (_x, _y) = (OfdXml.Number(reader, "X", _x), OfdXml.Number(reader, "Y", _y));
        var (deltaX, deltaY) = (reader.GetAttribute("DeltaX"), reader.GetAttribute("DeltaY"));
        var text = OfdXml.Text(reader, name);
        // Writers that set out their XML put line ends around the text.
        if (text.Contains('\n', StringComparison.Ordinal))
            text = text.Trim(' ', '\t', '\r', '\n');
        Place(text, new Deltas(deltaX), new Deltas(deltaY), isVertical: deltaX is null && deltaY is not null);
    }

    private void Place(string text, Deltas deltaX, Deltas deltaY, bool isVertical)
    {
        var (x, y) = (_x, _y);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var natural = (rune.Value < 0x2E80 && rune.Value is not (>= 0x2010 and <= 0x203A) ? 0.5 : 1) * _size;
            var last = at + rune.Utf16SequenceLength == text.Length;
            var step = last ? null : deltaX.Next();
            var width = step is > 0 and var given ? Math.Min(given, natural) : natural;
            Add(x, y, width, text.Substring(at, rune.Utf16SequenceLength));
            at += rune.Utf16SequenceLength;
            x += step ?? (isVertical ? 0 : natural);
            y += last ? 0 : deltaY.Next() ?? 0;
        }
    }

    private void Add(double x, double y, double width, string text)
    {
        if (pieces.Count >= FileLimits.MaxPagePieces)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
        var (left, baseline) = _placement.At(x, y);
        pieces.Add(_quarter, new TextPiece(left, baseline, width * _placement.Stretch, _size * _placement.Scale, text));
    }
}
