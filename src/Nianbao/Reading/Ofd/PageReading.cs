using System.Xml;
using Nianbao.Reading.Layout;
using Nianbao.Wording;

namespace Nianbao.Reading.Ofd;

/// <summary>Reads the content of pages: text objects, lines that make tables, and whether a page is one large picture.</summary>
internal sealed class PageReading(string name)
{
    /// <summary>A picture that covers this part of a page without text is a scan, not an illustration.</summary>
    private const double ScanCover = 0.7;

    private int _pages;
    private int _pieces;
    private int _baselines;

    /// <summary>Whether there was anything but text.</summary>
    public bool HasPictures { get; private set; }

    /// <summary>The first page, from 1, that is a scan.</summary>
    public int? FirstScan { get; private set; }

    public LayoutPage Read(XmlReader reader, double[] commonBox)
    {
        var (pieces, rules, box) = (new TurnedPieces(), new List<Rule>(), commonBox);
        var codes = new TextCodes(pieces, name);
        var cover = 0.0;
        _pages++;
        while (OfdXml.Next(reader, name))
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                if (reader.LocalName == "TextObject")
                    codes.Close();
                continue;
            }

            if (OfdXml.IsFalse(reader.GetAttribute("Visible")))
            {
                OfdXml.Leave(reader, name);
                continue;
            }

            switch (reader.LocalName)
            {
                case "PhysicalBox":
                    box = OfdXml.Numbers(OfdXml.Text(reader, name), 4) ?? box;
                    break;
                case "TextObject" when !reader.IsEmptyElement:
                    codes.Open(reader);
                    break;
                case "TextCode" when codes.IsOpen:
                    codes.Read(reader);
                    break;
                case "ImageObject":
                    HasPictures = true;
                    cover = Math.Max(cover, Area(OfdXml.Numbers(reader.GetAttribute("Boundary"), 4)));
                    OfdXml.Leave(reader, name);
                    break;
                case "PathObject":
                    HasPictures = true;
                    PathRules.Read(reader, rules, name);
                    break;
                // Text as a shape to cut out or to fill with is decoration; so is a composite of the resources.
                case "Clips" or "FillColor" or "StrokeColor" or "CompositeObject" or "Actions":
                    OfdXml.Leave(reader, name);
                    break;
            }
        }

        _pieces += pieces.Count;
        _baselines += pieces.Baselines;
        if (_pieces > FileLimits.MaxPieces || _baselines > FileLimits.MaxBaselines)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));

        // A box without extent would put everything into the margins.
        box = box[2] > 0 && box[3] > 0 ? box : [box[0], box[1], 210, 297];
        if (cover >= ScanCover * Area(box) && pieces.IsBlank)
            FirstScan ??= _pages;
        return pieces.Upright(box[2], box[3], rules);
    }

    private static double Area(double[]? box) => box is null ? 0 : box[2] * box[3];
}
