using UglyToad.PdfPig.Core;

namespace Nianbao.Reading.Pdf;

/// <summary>Paths: of all that is drawn only what may be a line of a table.</summary>
internal sealed partial class GlyphCollector
{
    private readonly List<Stroke> _strokes = [];
    private readonly List<List<PdfPoint>> _path = [];

    public override void BeginSubpath()
    {
    }

    public override void MoveTo(double x, double y) => _path.Add([At(x, y)]);

    public override void LineTo(double x, double y)
    {
        if (_path.Count == 0)
            _path.Add([]);
        _path[^1].Add(At(x, y));
    }

    public override void Rectangle(double x, double y, double width, double height) =>
        _path.Add([At(x, y), At(x + width, y), At(x + width, y + height), At(x, y + height), At(x, y)]);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => LineTo(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => LineTo(x3, y3);

    public override PdfPoint? CloseSubpath()
    {
        if (_path is [.., { Count: > 1 } last])
            last.Add(last[0]);
        return null;
    }

    public override void ClosePath() => CloseSubpath();

    public override void EndPath() => _path.Clear();

    public override void StrokePath(bool close)
    {
        if (close)
            CloseSubpath();
        Stroke();
        _path.Clear();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        Fill();
        _path.Clear();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        Stroke();
        _path.Clear();
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private PdfPoint At(double x, double y)
    {
        _budget.Step();
        return CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
    }

    private void Stroke()
    {
        foreach (var points in _path)
        {
            for (var at = 1; at < points.Count; at++)
                Add(new Stroke(points[at - 1], points[at]));
        }
    }

    /// <summary>Word and LibreOffice draw a thin line as a thin filled rectangle.</summary>
    private void Fill()
    {
        foreach (var points in _path.Where(points => points.Count > 1))
        {
            Add(new Stroke(
                new PdfPoint(points.Min(point => point.X), points.Min(point => point.Y)),
                new PdfPoint(points.Max(point => point.X), points.Max(point => point.Y))));
        }
    }

    private void Add(Stroke stroke)
    {
        if (_strokes.Count <= FileLimits.MaxPageRules && stroke.IsThin)
            _strokes.Add(stroke);
    }
}
