using System.Globalization;
using Nianbao.Text;

namespace Nianbao.Workflow.Rows;

/// <summary>Reads and writes the cells of a row.</summary>
internal static class Cells
{
    /// <summary>A string property holds at most 32K characters (Table Storage: 64 KiB in UTF-16); a cell stays far below it so that a row of several fits its 1 MiB and a table stays readable.</summary>
    private const int MaxLength = 4000;

    // China has kept UTC+8 without summer time since 1992.
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss";

    public static string Text(this TableRow row, string column) =>
        row.Values.GetValueOrDefault(column) is { } value
            ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""
            : "";

    /// <summary>The whole number in a cell, also where a person typed it as text; 0 where there is none.</summary>
    public static int Number(this TableRow row, string column) =>
        int.TryParse(row.Text(column), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>One line of text that fits a cell.</summary>
    public static string Line(string text) => PrintableText.Line(text, MaxLength);

    /// <inheritdoc cref="Line(string)"/>
    public static string Line(ReadOnlySpan<char> text) =>
        Line(text[..Math.Min(text.Length, MaxLength + 1)].ToString());

    /// <summary>A moment as people in China read it; such texts sort as the moments do, to the second.</summary>
    public static string Time(DateTimeOffset moment) =>
        moment.ToOffset(China).ToString(TimeFormat, CultureInfo.InvariantCulture);
}
