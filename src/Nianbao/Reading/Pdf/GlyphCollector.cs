using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Nianbao.Reading.Pdf;

/// <summary>Runs a page's drawing operations and keeps the characters and the ruled lines.</summary>
internal sealed partial class GlyphCollector(
    int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters, CropBox cropBox,
    UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, ParsingOptions options)
    : BaseStreamProcessor<DrawnPage>(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, in initialMatrix, options)
{
    /// <summary>Scanned pages lie askew by a degree or two; a watermark by thirty or more.</summary>
    private const double MaxSkewDegrees = 10;

    private readonly PdfBudget _budget = BoundedFilters.BudgetOf(options);
    private readonly List<Glyph> _glyphs = [];
    private readonly PdfRectangle _bounds = cropBox.Bounds;
    private int _unmapped;
    private int _lost;
    private int _forms;
    private double _cover;

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return new DrawnPage(_glyphs, _strokes, new Stroke(_bounds.BottomLeft, _bounds.TopRight), _unmapped, _lost, _cover);
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _budget.Step();
            if (operation.Operator is "Tj" or "TJ" or "'" or "\"" && !HasFont)
                _lost++;
            operation.Run(this);
        }
    }

    /// <summary>PdfPig leaves out, without a word, text whose font it cannot load.</summary>
    private bool HasFont =>
        GetCurrentState().FontState is var font && (font.FromExtendedGraphicsState ? ActiveExtendedGraphicsStateFont : ResourceStore.GetFont(font.FontName!)) is not null;

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _budget.CountForm();
        if (_forms >= FileLimits.MaxPdfForms)
            throw _budget.Spent();
        _forms++;
        base.ProcessFormXObject(formStream, xObjectName);
        _forms--;
    }

    public override void PushState()
    {
        if (StackSize > FileLimits.MaxPdfStates)
            throw _budget.Spent();
        base.PushState();
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.CountGlyph();
        var text = GlyphText.Of(font.TryGetUnicode(code, out var mapped) ? mapped : null);
        if (text is null)
            _unmapped++;

        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        var along = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(1, 0))));
        var up = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 1))));
        var size = Math.Sqrt(Math.Pow(up.X - start.X, 2) + Math.Pow(up.Y - start.Y, 2));
        if (double.IsFinite(size) && size > 0 && double.IsFinite(end.X) && double.IsFinite(start.Y))
            _glyphs.Add(new Glyph(text ?? GlyphText.Unknown, start, end, size, Turn(along.X - start.X, along.Y - start.Y)));
    }

    private static int Turn(double x, double y)
    {
        var degrees = Math.Atan2(y, x) * 180 / Math.PI;
        var turn = (int)Math.Round(degrees / 90);
        return Math.Abs(degrees - (turn * 90)) > MaxSkewDegrees ? -1 : (turn + 4) % 4;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => Cover();

    protected override void RenderInlineImage(InlineImage inlineImage) => Cover();

    /// <summary>A picture is drawn on the unit square.</summary>
    private void Cover()
    {
        var matrix = CurrentTransformationMatrix;
        var (a, b) = (matrix.Transform(new PdfPoint(0, 0)), matrix.Transform(new PdfPoint(1, 1)));
        var page = Math.Abs(_bounds.Width * _bounds.Height);
        _cover = Math.Max(_cover, page > 0 ? Math.Abs((a.X - b.X) * (a.Y - b.Y)) / page : 1);
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }
}
