using System.Text;
using Nianbao.Documents;
using Nianbao.Text;

namespace Nianbao.Tests.Documents;

public class IndicatorCsvTests
{
    private static readonly string[] s_columns =
        ["序号", "类别", "指标", "数值", "数值上限", "计量单位", "限定", "性质", "原文", "所在章节", "所在语句"];

    public static TheoryData<string> Texts => HostileReport.Texts;

    [Fact]
    public void The_file_begins_with_a_byte_order_mark_and_the_columns_and_ends_lines_with_CRLF()
    {
        var bytes = IndicatorCsv.Write(Samples.Report);
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith('\uFEFF' + string.Join(',', s_columns) + "\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal(bytes, IndicatorCsv.Write(Samples.Report with { }));
    }

    [Fact]
    public void A_line_says_what_was_counted_how_much_and_where()
    {
        var lines = Read(IndicatorCsv.Write(Samples.Report));

        Assert.Equal(Samples.Report.Indicators.Count + 1, lines.Count);
        Assert.Equal(
            ["2", "学法培训", "参加学法", "360", "", "人次", "约", "实绩", "360余人次", "一、主要举措和成效", "全年召开法治专题会议4次，组织学法12场次，参加360余人次。"],
            lines[2]);
        Assert.Equal("98.6", lines[7][3]);
    }

    [Theory]
    [InlineData("98.60%", "98.60", "98.60")]
    [InlineData("98.6%", "98.60", "98.6")]
    [InlineData("1.50万元", "15000.00", "15000")]
    [InlineData("12.3亿元", "1230000000.0", "1230000000")]
    [InlineData("下降3.2个百分点", "-3.2", "-3.2")]
    [InlineData("0.0000000001", "0.0000000001", "0.0000000001")]
    public void A_number_has_the_decimals_of_the_report_and_no_others(string quote, string value, string expected)
    {
        var report = Single(quote, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, Read(IndicatorCsv.Write(report))[1][3]);
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void No_cell_begins_like_a_formula_or_breaks_its_line_and_numbers_stay_numbers(string hostile)
    {
        var bytes = IndicatorCsv.Write(HostileReport.Of(hostile));
        var lines = Read(bytes);

        Assert.Equal(2, lines.Count);
        Assert.Equal(s_columns.Length, lines[1].Count);
        Assert.Equal(("-12.5", "20"), (lines[1][3], lines[1][4]));
        Assert.All(lines[1].Where((_, column) => column is not (3 or 4)), cell =>
        {
            Assert.True(cell.Length <= 4001);
            Assert.DoesNotContain(cell, c => char.IsControl(c) || c is '\u2028' or '\u2029');
            var shown = cell.TrimStart(' ', '\u3000', '\u200B', '\uFEFF');
            Assert.False(shown.Length > 0 && "=+-@＝＋－＠".Contains(shown[0]), cell);
        });
        // Nothing that UTF-8 cannot hold.
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes)));
    }

    [Theory]
    [InlineData("-5", "-5")]
    [InlineData("-5℃", "'-5℃")]
    [InlineData("%", "%")]
    [InlineData("－5", "'－5")]
    public void A_plain_negative_number_is_no_formula(string unit, string expected)
    {
        var report = Single("5", 5);
        report = report with { Indicators = [report.Indicators[0] with { Unit = unit }] };

        Assert.Equal(expected, Read(IndicatorCsv.Write(report))[1][5]);
    }

    [Fact]
    public void A_report_without_figures_says_so()
    {
        var lines = Read(IndicatorCsv.Write(new Report { Text = "" }));

        Assert.Equal("未读出指标", lines.Skip(1).Single()[2]);
    }

    [Fact]
    public void A_report_with_too_many_figures_is_cut_and_says_so()
    {
        var report = Single("5件", 5);
        report = report with { Indicators = [.. Enumerable.Repeat(report.Indicators[0], 60_000)] };
        var lines = Read(IndicatorCsv.Write(report));

        Assert.Equal(5002, lines.Count);
        Assert.Equal("共60000项，只列出前5000项", lines[^1][2]);
    }

    internal static Report Single(string quote, decimal value) => new()
    {
        Text = quote,
        Indicators =
        [
            new Indicator
            {
                Span = new TextSpan(0, quote.Length),
                Value = value,
                Unit = "",
                Subject = "数",
                Category = IndicatorCategory.Other,
                Qualifier = Qualifier.Exact,
                Kind = IndicatorKind.Actual,
            },
        ],
    };

    /// <summary>By RFC 4180.</summary>
    private static List<List<string>> Read(byte[] csv)
    {
        var text = Encoding.UTF8.GetString(csv)[1..];
        var (lines, line, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[i++]);
            else if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] is ',' or '\n' && !quoted)
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                {
                    lines.Add(line);
                    line = [];
                }
            }
            else if (quoted || text[i] != '\r')
                cell.Append(text[i]);
        }
        return lines;
    }
}
