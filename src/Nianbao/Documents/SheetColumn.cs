namespace Nianbao.Documents;

/// <summary>A column of a workbook's sheet.</summary>
/// <param name="Width">In characters of the default font, of which a Chinese one takes two.</param>
/// <param name="Look">How its text cells are set.</param>
internal readonly record struct SheetColumn(string Name, double Width, SheetLook Look = SheetLook.Text)
{
    public static SheetColumn[] Of(IReadOnlyList<string> names, params ReadOnlySpan<(double Width, SheetLook Look)> layout)
    {
        var columns = new SheetColumn[names.Count];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = new SheetColumn(names[i], layout[i].Width, layout[i].Look);
        return columns;
    }
}

/// <summary>How a cell is set; the number is its place among the workbook's formats.</summary>
internal enum SheetLook : uint
{
    None,
    Heading,
    Text,
    Centred,

    /// <summary>A whole number; the formats with one, two and more decimals follow.</summary>
    Number,
}
