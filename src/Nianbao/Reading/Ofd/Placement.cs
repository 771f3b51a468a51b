using System.Xml;

namespace Nianbao.Reading.Ofd;

/// <summary>Where a graphic object's own coordinates lie on the page: its matrix (CTM), then the corner of its boundary.</summary>
internal readonly record struct Placement(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Text set at a larger angle than this many heights to the width runs across the page: a watermark.</summary>
    private const double MaxSlope = 0.1;

    /// <summary>How much larger the type is drawn.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>How much longer a line is drawn.</summary>
    public double Stretch => Math.Sqrt((A * A) + (B * B));

    /// <summary>How many quarter turns to the right text stands from upright; null for text at a slant.</summary>
    public int? Quarter =>
        Math.Abs(B) <= MaxSlope * Math.Abs(A) ? (A > 0 ? 0 : 2)
        : Math.Abs(A) <= MaxSlope * Math.Abs(B) ? (B > 0 ? 1 : 3)
        : null;

    public static Placement Of(XmlReader reader)
    {
        var box = OfdXml.Numbers(reader.GetAttribute("Boundary"), 4) ?? [0, 0, 0, 0];
        var matrix = OfdXml.Numbers(reader.GetAttribute("CTM"), 6) ?? [1, 0, 0, 1, 0, 0];
        return new Placement(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4] + box[0], matrix[5] + box[1]);
    }

    public (double X, double Y) At(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}
