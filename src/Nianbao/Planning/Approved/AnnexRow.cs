using Nianbao.Structure;
using Nianbao.Wording;

namespace Nianbao.Planning.Approved;

/// <summary>A row of the annex (存在问题 | 整改措施 | 责任单位 | 完成时限 | 成效标志).</summary>
/// <param name="Problem">Empty for a standing duty.</param>
/// <param name="Place">Item and measure as the row cites them, 二（一）, counted from 1; null where it cites none.</param>
/// <param name="Measure">Without that number and without 新增 and 报告原有.</param>
internal sealed record AnnexRow(string Problem, (int Item, int Measure)? Place, string Measure, ClosingTerms Terms)
{
    private const int ProblemColumn = 0;
    private const int MeasureColumn = 1;

    // What people call the columns.
    private static readonly string[][] ColumnNames =
    [
        ["问题", "不足"], ["措施", "举措", "任务"], ["责任", "牵头", "单位"], ["时限", "时间"], ["成效", "目标", "标志"],
    ];

    private static readonly string[] Standing = ["常态工作", "常态化工作", "不对应具体问题", "日常工作"];

    /// <summary>Whether the cells are the annex's header.</summary>
    public static bool IsHeader(string[] cells) =>
        cells.Length > 1 && cells.All(cell => cell.Length <= 12) && ColumnOf(cells, ProblemColumn) >= 0 && ColumnOf(cells, MeasureColumn) >= 0;

    /// <param name="lines">The annex's lines, untrimmed: a cell that a merged one goes on over is empty. Cells are parted by tabs.</param>
    public static List<AnnexRow> Read(IEnumerable<string> lines)
    {
        var rows = new List<AnnexRow>();
        int[]? columns = null;
        var problem = "";
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            if (IsHeader([.. cells.Select(cell => cell.Trim())]))
            {
                columns = [.. Enumerable.Range(0, ColumnNames.Length).Select(column => ColumnOf(cells, column))];
                continue;
            }

            if (columns is null || cells.Length < 2)
            {
                continue;
            }

            string Cell(int column) => columns[column] >= 0 && columns[column] < cells.Length ? cells[columns[column]].Trim() : "";

            // A problem with several measures stands once, its cell merged.
            problem = Cell(ProblemColumn) is { Length: > 0 } stated ? stated : problem;
            if (Cell(MeasureColumn) is { Length: > 1 } measure && !measure.StartsWith("尚无", StringComparison.Ordinal))
            {
                rows.Add(Of(problem, measure, Cell(2), new ClosingTerms("", "", Cell(3), Cell(4))));
            }
        }

        return rows;
    }

    private static AnnexRow Of(string problem, string measure, string units, ClosingTerms terms)
    {
        var at = 0;
        (int, int)? place = null;
        if (ListNumber.TryReadChinese(measure, ref at, measure.Length, out var item) && MarkerReader.TryRead(measure, at, measure.Length, out var marker))
        {
            place = (item, marker.Number);
            measure = measure[marker.End..];
        }

        measure = measure.Replace(DocumentTexts.Added, "", StringComparison.Ordinal).Replace(DocumentTexts.FromReport, "", StringComparison.Ordinal).Trim();
        var lead = units.Split('、', 2);
        return new AnnexRow(
            Standing.Any(word => problem.StartsWith(word, StringComparison.Ordinal)) ? "" : problem, place, measure,
            terms with { Lead = lead[0], Support = lead.Length > 1 ? lead[1] : "" });
    }

    private static int ColumnOf(string[] cells, int column) =>
        Array.FindIndex(cells, cell => ColumnNames[column].Any(name => cell.Contains(name, StringComparison.Ordinal)));
}
