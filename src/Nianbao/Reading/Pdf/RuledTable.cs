namespace Nianbao.Reading.Pdf;

/// <summary>Reads tables by their ruled lines: a row's cells as one line, separated by tabs.</summary>
internal static class RuledTable
{
    /// <summary>How far, in points, lines may miss each other where they meet.</summary>
    private const double Slack = 2.5;

    /// <summary>The middle of a Chinese character above its baseline, in ems.</summary>
    private const double MiddleHeight = 0.35;

    /// <summary>A cell over more of the page than this is a frame around it.</summary>
    private const double MaxCellHeight = 0.6;

    private readonly record struct Cell(double Left, double Right, double Bottom, double Top)
    {
        public bool IsSame(Cell other) =>
            Math.Abs(Left - other.Left) < Slack && Math.Abs(Right - other.Right) < Slack
            && Math.Abs(Bottom - other.Bottom) < Slack && Math.Abs(Top - other.Top) < Slack;
    }

    /// <summary>The rows, and the characters that stand in no cell.</summary>
    public static (List<TextLine> Rows, List<Glyph> Others) Read(IReadOnlyList<Rule> rules, List<Glyph> glyphs, Rule page, PdfBudget budget)
    {
        var standing = rules.Where(rule => rule.IsStanding).ToList();
        var lying = rules.Where(rule => rule.IsLying).ToList();
        if (standing.Count < 2 || lying.Count < 2)
            return ([], glyphs);

        var cells = new List<(Cell Cell, List<Glyph> Glyphs)>();
        var rest = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            budget.LookAtClock();
            if (CellAt(glyph, standing, lying) is not { } cell || cell.Top - cell.Bottom > MaxCellHeight * (page.Top - page.Bottom))
            {
                rest.Add(glyph);
                continue;
            }

            var known = cells.FindLastIndex(other => other.Cell.IsSame(cell));
            if (known >= 0)
                cells[known].Glyphs.Add(glyph);
            else
                cells.Add((cell, [glyph]));
        }

        var rows = new List<List<(Cell Cell, List<Glyph> Glyphs)>>();
        foreach (var cell in cells.OrderByDescending(cell => cell.Cell.Top))
        {
            if (rows is [.., { } row] && row[0].Cell.Top - cell.Cell.Top < Slack)
                row.Add(cell);
            else
                rows.Add([cell]);
        }

        return ([.. rows.Select(Row).OfType<TextLine>()], rest);
    }

    private static Cell? CellAt(Glyph glyph, List<Rule> standing, List<Rule> lying)
    {
        var (x, y) = (glyph.Middle, glyph.Baseline + (MiddleHeight * glyph.Size));
        double left = double.NaN, right = double.NaN, bottom = double.NaN, top = double.NaN;
        foreach (var rule in standing)
        {
            if (rule.Bottom - Slack > y || rule.Top + Slack < y)
                continue;
            if (rule.Right <= x && !(rule.Left <= left))
                left = rule.Left;
            if (rule.Left > x && !(rule.Left >= right))
                right = rule.Left;
        }

        foreach (var rule in lying)
        {
            if (rule.Left - Slack > x || rule.Right + Slack < x)
                continue;
            if (rule.Top <= y && !(rule.Bottom <= bottom))
                bottom = rule.Bottom;
            if (rule.Bottom > y && !(rule.Bottom >= top))
                top = rule.Bottom;
        }

        return double.IsNaN(left + right + bottom + top) ? null : new Cell(left, right, bottom, top);
    }

    private static TextLine? Row(List<(Cell Cell, List<Glyph> Glyphs)> cells)
    {
        var texts = cells.OrderBy(cell => cell.Cell.Left).Select(cell => Text(cell.Glyphs)).ToList();
        if (texts.TrueForAll(text => text.Length == 0))
            return null;
        var (left, right) = (cells.Min(cell => cell.Cell.Left), cells.Max(cell => cell.Cell.Right));
        return new TextLine(string.Join('\t', texts), left, right, cells[0].Cell.Top, cells[0].Glyphs[0].Size, right - left) { IsRow = true };
    }

    private static string Text(List<Glyph> glyphs)
    {
        var text = "";
        foreach (var line in PageLines.Baselines(glyphs).Select(line => TextLine.Of(line)!.Text))
            text += (text.Length > 0 ? LineBreaks.Join(text[^1], line[0]) : "") + line.Replace('\t', ' ');
        return text;
    }
}
