using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Nianbao.Documents;

/// <summary>The formats of a workbook's cells, in the order of <see cref="SheetLook"/>.</summary>
internal static class SheetStyles
{
    /// <summary>More decimals than a report ever has.</summary>
    public const int MaxDecimals = 10;

    private const string FontName = "宋体";

    /// <summary>The built-in format "@": what is typed into such a cell stays text.</summary>
    private const uint TextFormat = 49;
    private const uint FirstNumberFormat = 164;

    public static Stylesheet Of()
    {
        var formats = new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Format(TextFormat, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Center, font: 1, fill: 2),
            Format(TextFormat, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
            Format(TextFormat, HorizontalAlignmentValues.Center, VerticalAlignmentValues.Top));
        var numbers = new NumberingFormats();
        for (uint decimals = 0; decimals <= MaxDecimals; decimals++)
        {
            var code = decimals == 0 ? "0" : "0." + new string('0', (int)decimals);
            numbers.AppendChild(new NumberingFormat { NumberFormatId = FirstNumberFormat + decimals, FormatCode = code });
            formats.AppendChild(Format(FirstNumberFormat + decimals, HorizontalAlignmentValues.Right, VerticalAlignmentValues.Top));
        }
        numbers.Count = (uint)numbers.ChildElements.Count;
        formats.Count = (uint)formats.ChildElements.Count;
        return new Stylesheet(
            numbers,
            new Fonts(Font(), Font(new Bold())) { Count = 2 },
            // The first two are what every program expects there.
            new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), HeadingFill()) { Count = 3 },
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(Thin<LeftBorder>(), Thin<RightBorder>(), Thin<TopBorder>(), Thin<BottomBorder>(), new DiagonalBorder()))
            { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            formats,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
    }

    private static CellFormat Format(
        uint number, HorizontalAlignmentValues across, VerticalAlignmentValues down, uint font = 0, uint fill = 0) =>
        new(new Alignment { Horizontal = across, Vertical = down, WrapText = true })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = 1,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Font Font(params OpenXmlElement[] marks) =>
        new([.. marks, new FontSize { Val = 11 }, new FontName { Val = FontName }, new FontCharSet { Val = 134 }]);

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill HeadingFill() => new(new PatternFill(
        new ForegroundColor { Rgb = "FFE7E6E6" }, new BackgroundColor { Indexed = 64 })
    { PatternType = PatternValues.Solid });

    private static T Thin<T>() where T : BorderPropertiesType, new() =>
        new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFBFBFBF" } };
}
