using DocumentFormat.OpenXml;
using Nianbao.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>The annex (附件): which measure answers which problem, by whom, by when, and how it will be seen.</summary>
internal static class PlanAnnex
{
    /// <summary>
    /// In twips; together the width of the text. 完成时限 holds 2026年4月底前 on a line. The page stays upright: on a page
    /// turned sideways the page number would have to stand at the side, where no program sets it.
    /// </summary>
    private static readonly int[] Columns = [1850, 1950, 1240, 1780, OfficialFormat.TextWidth - 6820];

    /// <summary>So many rows of one problem stand on one page together; more would leave too much of the page before empty.</summary>
    private const int MostKept = 6;

    /// <summary>The annex on a page of its own. 7.3.7: 附件 in the first line's left corner, its title centred in the third.</summary>
    public static IEnumerable<OpenXmlElement> Page(W.Table table)
    {
        yield return OfficialParagraph.AnnexMark(DocumentTexts.Annex);
        yield return OfficialParagraph.Empty();
        yield return OfficialParagraph.Title(DocumentTexts.AnnexTitle);
        yield return OfficialParagraph.Empty();
        yield return table;
    }

    /// <summary>The table; null where there is neither problem nor measure.</summary>
    /// <param name="marks">Whether it marks which measures are the report's own and which were added; the clean copy does not.</param>
    public static W.Table? Table(WorkPlan plan, Report report, bool marks)
    {
        var answers = ProblemAnswers.Of(report, plan);
        marks &= plan.Items.Any(item => item.Measures.Any(measure => measure.Origin == MeasureOrigin.Report));
        if (answers.Count == 0)
            return null;

        var table = new W.Table(Properties(), new W.TableGrid(Columns.Select(width =>
            new W.GridColumn { Width = width.ToString() })));
        table.AppendChild(Row(isHeader: true,
            DocumentTexts.AnnexColumns.Select((text, i) => Cell(i, text, heading: true))));
        foreach (var answer in answers)
        {
            foreach (var row in Rows(answer, report, marks))
                table.AppendChild(row);
        }
        return table;
    }

    private static IEnumerable<W.TableRow> Rows(ProblemAnswers answer, Report report, bool marks)
    {
        var title = answer.Problem is { } problem ? report.Quote(problem.Title) : DocumentTexts.StandingDuties;
        if (answer.Measures.Count == 0)
        {
            yield return Row(isHeader: false,
            [
                Cell(0, title), Cell(1, DocumentTexts.NoMeasure),
                .. Enumerable.Range(2, 3).Select(column => Cell(column, DocumentTexts.Open)),
            ]);
            yield break;
        }

        // A cell that goes on over several rows is one cell to the reader: a restart, then continuations.
        var merge = answer.Measures.Count > 1;
        for (var i = 0; i < answer.Measures.Count; i++)
        {
            var (first, measure) = (i == 0, answer.Measures[i].Measure);
            var problemCell = Cell(0, first ? title : "");
            if (merge)
                problemCell.TableCellProperties!.VerticalMerge =
                    new W.VerticalMerge { Val = first ? W.MergedCellValues.Restart : W.MergedCellValues.Continue };
            var row = Row(isHeader: false,
            [
                problemCell, Cell(1, answer.Measures[i].Title + (marks ? Mark(measure) : "")),
                Cell(2, string.Join('、', measure.Support.Prepend(measure.Lead))), Cell(3, measure.Deadline), Cell(4, measure.Outcome),
            ]);
            // A merged cell shows its text on its first page only: the rows that belong to it go to the next page together.
            if (answer.Measures.Count <= MostKept && i < answer.Measures.Count - 1)
                KeepWithNext(row);
            yield return row;
        }
    }

    private static void KeepWithNext(W.TableRow row)
    {
        foreach (var properties in row.Descendants<W.ParagraphProperties>())
            properties.KeepNext = new W.KeepNext();
    }

    // Where the plan keeps some of the report's own measures, the others are additions a person must look at.
    private static string Mark(Measure measure) =>
        measure.Origin == MeasureOrigin.Report ? DocumentTexts.FromReport : DocumentTexts.Added;

    private static W.TableProperties Properties() => new(
        new W.TableWidth { Width = OfficialFormat.TextWidth.ToString(), Type = W.TableWidthUnitValues.Dxa },
        new W.TableBorders(
            Line<W.TopBorder>(), Line<W.LeftBorder>(), Line<W.BottomBorder>(), Line<W.RightBorder>(),
            Line<W.InsideHorizontalBorder>(), Line<W.InsideVerticalBorder>()),
        new W.TableLayout { Type = W.TableLayoutValues.Fixed },
        new W.TableCellMarginDefault(
            new W.TopMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = 70, Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = 70, Type = W.TableWidthValues.Dxa }));

    private static T Line<T>() where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "auto" };

    private static W.TableRow Row(bool isHeader, IEnumerable<W.TableCell> cells)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader)
            properties.AppendChild(new W.TableHeader());
        var row = new W.TableRow([properties, .. cells]);
        if (isHeader)
            KeepWithNext(row);
        return row;
    }

    private static W.TableCell Cell(int column, string text, bool heading = false) => new(
        new W.TableCellProperties
        {
            TableCellWidth = new W.TableCellWidth { Width = Columns[column].ToString(), Type = W.TableWidthUnitValues.Dxa },
            TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center },
        },
        OfficialParagraph.Cell(text, heading));
}
