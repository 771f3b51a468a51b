using System.Globalization;
using Nianbao.Checks;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>An office's figures of the year before, from the table Indicators.</summary>
public sealed class YearBefore(ITableStore tables)
{
    /// <summary>In the report's order; none where there is no report of that year. What is no work done, or was emptied by a person, is left out.</summary>
    public async Task<IReadOnlyList<PastFigure>> OfAsync(string office, int year, CancellationToken cancellation)
    {
        // Numbers beyond the largest that is written are nobody's figures.
        var (from, end) = (ReadingRows.KeyOf(year - 1, 1), ReadingRows.KeyOf(year - 1, ReadingRows.MaxIndicators + 1));
        var rows = await tables.QueryAsync(Tables.Indicators, office, from, end, cancellation);
        return [.. rows.Take(ReadingRows.MaxIndicators).Select(Figure).OfType<PastFigure>()];
    }

    private static PastFigure? Figure(TableRow row) =>
        row.Text(Columns.Kind) == IndicatorTexts.Of(IndicatorKind.Actual)
        && row.Text(Columns.ValueMax).Length == 0
        && decimal.TryParse(row.Text(Columns.Value), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && Named<IndicatorCategory>(row.Text(Columns.Category), IndicatorTexts.Of) is { } category
        && Named<Qualifier>(row.Text(Columns.Qualifier), IndicatorTexts.Of) is { } qualifier
            ? new PastFigure(row.Text(Columns.Subject), value, row.Text(Columns.Unit), qualifier, category, row.Text(Columns.Quote))
            : null;

    private static T? Named<T>(string word, Func<T, string> wordOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (wordOf(value) == word)
                return value;
        }
        return null;
    }
}
