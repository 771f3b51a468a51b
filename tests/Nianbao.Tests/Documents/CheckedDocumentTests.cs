using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Nianbao.Documents;
using Nianbao.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Tests.Documents;

public class CheckedDocumentTests
{
    public static TheoryData<string> Texts => HostileReport.Texts;

    [Fact]
    public void Every_finding_is_a_comment_on_its_words_that_says_how_grave_what_and_what_to_do()
    {
        using var document = Open(Samples.Report, Samples.Findings);
        var comments = CommentsOf(document);

        Assert.Empty(Errors(document));
        Assert.Equal(4, comments.Count);
        Assert.Equal(
            ["共有审核提示3条：必须修改1条、建议核对1条、提示1条。本稿由程序按读到的文字生成，只供核对，以上传的报告为准。"], comments[0].Lines);
        Assert.Equal(["【必须修改】内容缺失", Samples.Findings[0].Message, "处理：请修改后再报送。"], comments[1].Lines);
        Assert.Equal("青禾街道2025年度法治政府建设情况报告", comments[1].Words);
        Assert.Equal(["【建议核对】rate", Samples.Findings[1].Message, "处理：请对照台账等原始材料核对；确认无误的可以保留。"], comments[2].Lines);
        Assert.Equal("调解纠纷214件，调解成功率98.6%", comments[2].Words);
        Assert.Equal("214件，调解成功率", comments[3].Words);
    }

    [Fact]
    public void The_text_stands_as_it_was_read_with_title_and_headings_as_such()
    {
        using var document = Open(Samples.Report, Samples.Findings);
        var paragraphs = document.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>().ToList();

        Assert.Equal(Samples.Report.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), paragraphs.Select(paragraph => paragraph.InnerText));
        Assert.Equal("Title", StyleOf(paragraphs[0]));
        Assert.Equal("Heading1", StyleOf(paragraphs[1]));
        Assert.Equal("BodyText", StyleOf(paragraphs[2]));
    }

    [Theory]
    [InlineData("一二三四五六。\n七八九十。", 4, 6, "五六。七八")] // over two paragraphs, the line's end among it
    [InlineData("一二三四五六。\n七八九十。", 0, 13, "一二三四五六。七八九十。")]
    [InlineData("一二三四五六。\n七八九十。", 7, 1, "")]
    [InlineData("一二三四五六。\n七八九十。", 3, 0, "")]
    [InlineData("一二三四五六。\n七八九十。", 13, 0, "")]
    [InlineData("一\U00020BB7三四。\n五。", 2, 1, "\U00020BB7")] // half a surrogate pair
    [InlineData("\u3000\u3000一二。\n\n  三四。 ", 0, 5, "一二。")]
    [InlineData("一二。", 2, 900, "。")]
    public void A_span_is_anchored_exactly(string text, int start, int length, string expected)
    {
        using var document = Open(new Report { Text = text }, [new Finding("year", Severity.Warning, "请核对。", new TextSpan(start, length))]);

        Assert.Empty(Errors(document));
        Assert.Equal(expected, CommentsOf(document)[1].Words);
    }

    [Fact]
    public void A_place_at_a_lines_end_is_marked_there()
    {
        using var document = Open(new Report { Text = "前文如此，\n后文亦然。" }, [new Finding("year", Severity.Note, "缺。", new TextSpan(5, 0))]);
        var mark = document.MainDocumentPart!.Document!.Descendants<W.CommentRangeStart>().Single(range => range.Id == "1");

        Assert.Equal("前文如此，", mark.Parent!.InnerText);
        Assert.Null(mark.ElementsAfter().OfType<W.Run>().FirstOrDefault(run => run.InnerText.Length > 0));
    }

    [Fact]
    public void Spans_that_overlap_each_keep_their_words()
    {
        const string Text = "开展检查九十六次，立案十三件，办结十二件。";
        TextSpan[] spans = [new(0, 9), new(4, 10), new(9, 4), new(9, 12), new(0, 21)];
        using var document = Open(new Report { Text = Text }, [.. spans.Select(span => new Finding("sum", Severity.Warning, $"{span}", span))]);
        var words = CommentsOf(document).Skip(1).ToDictionary(comment => comment.Lines[1], comment => comment.Words);

        Assert.Empty(Errors(document));
        Assert.All(spans, span => Assert.Equal(span.In(Text), words[$"{span}"]));
        Assert.Equal(Text, document.MainDocumentPart!.Document!.Body!.InnerText);
    }

    [Fact]
    public void A_table_is_a_table_again_and_a_comment_in_it_stays_on_its_cell()
    {
        const string Text = "青禾街道报告\n项目\t上年\t本年\n调解\t\t214\n执法\t88\t96\n单独\t一行\n正文。";
        var at = Samples.Find(Text, "214");
        using var document = Open(new Report { Text = Text }, [new Finding("two-values", Severity.Warning, "请核对。", at)]);
        var rows = document.MainDocumentPart!.Document!.Descendants<W.Table>().Single().Elements<W.TableRow>()
            .Select(row => row.Elements<W.TableCell>().Select(cell => cell.InnerText).ToArray()).ToList();

        Assert.Empty(Errors(document));
        Assert.Equal([["项目", "上年", "本年"], ["调解", "", "214"], ["执法", "88", "96"]], rows);
        Assert.Equal("214", CommentsOf(document)[1].Words);
        Assert.Contains(document.MainDocumentPart.Document.Body!.Elements<W.Paragraph>(), paragraph => paragraph.InnerText == "单独 一行");
    }

    [Fact]
    public void Rows_whose_last_cells_are_empty_stand_in_the_same_table()
    {
        const string Text = "青禾街道报告\n序号\t领域\t检查（次）\t\t备注\n\t\t2024年\t2025年\n1\t自然资源\t132\t158\t拆除违建\n2\t农业\t97\t104\n合计\t\t229\t262\n正文。";
        using var document = Open(new Report { Text = Text }, []);
        var rows = document.MainDocumentPart!.Document!.Descendants<W.Table>().Single().Elements<W.TableRow>()
            .Select(row => row.Elements<W.TableCell>().Select(cell => cell.InnerText).ToArray()).ToList();

        Assert.Empty(Errors(document));
        Assert.Equal(5, rows.Count);
        Assert.Equal(["", "", "2024年", "2025年", ""], rows[1]);
        Assert.Equal(["合计", "", "229", "262", ""], rows[^1]);
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_anywhere_leaves_a_valid_document_with_all_comments(string hostile)
    {
        using var document = Open(HostileReport.Of(hostile), HostileReport.FindingsOn(hostile));

        Assert.Empty(Errors(document));
        Assert.Equal(3, CommentsOf(document).Count);
        Assert.Empty(document.MainDocumentPart!.HyperlinkRelationships);
        Assert.Empty(document.MainDocumentPart.ExternalRelationships);
    }

    [Fact]
    public void Of_very_many_findings_the_gravest_are_shown_and_the_title_says_so()
    {
        const string Text = "青禾街道报告\n正文有数。";
        var findings = Enumerable.Range(0, 3000)
            .Select(i => new Finding("sum", i == 2999 ? Severity.Error : Severity.Note, $"第{i}条。", new TextSpan(7 + i % 4, 1))).ToList();
        using var document = Open(new Report { Text = Text }, findings);
        var comments = CommentsOf(document);

        Assert.Equal(501, comments.Count);
        Assert.Contains("只批注其中较重的500条", comments[0].Lines.Single(), StringComparison.Ordinal);
        Assert.Contains(comments, comment => comment.Lines[0] == "【必须修改】合计不符");
    }

    [Fact]
    public void A_text_of_a_million_lines_is_cut_and_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("甲\t乙丙\n", 1_000_000));
        using var document = Open(new Report { Text = text }, [new Finding("year", Severity.Note, "请核对。", new TextSpan(text.Length - 3, 2))]);

        Assert.Equal("（文字过长，本稿只列出前10000行。）", document.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>().Last().InnerText);
        Assert.Equal(2, CommentsOf(document).Count);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_and_the_properties_name_no_person()
    {
        var first = CheckedDocument.Write(Samples.Report, Samples.Findings);

        Assert.Equal(first, CheckedDocument.Write(Samples.Report with { }, [.. Samples.Findings]));
        using var document = WordprocessingDocument.Open(new MemoryStream(first), false);
        Assert.Equal("青禾街道2025年法治政府建设年度报告核对稿", document.PackageProperties.Title);
        Assert.Null(document.PackageProperties.Creator);
        Assert.Null(document.PackageProperties.LastModifiedBy);
    }

    private static WordprocessingDocument Open(Report report, IReadOnlyList<Finding> findings) =>
        WordprocessingDocument.Open(new MemoryStream(CheckedDocument.Write(report, findings)), false);

    private static string? StyleOf(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    /// <summary>The comments with their paragraphs and the words between their range's ends.</summary>
    private static List<(string[] Lines, string Words)> CommentsOf(WordprocessingDocument document)
    {
        var words = new Dictionary<string, string>();
        var open = new HashSet<string>();
        foreach (var element in document.MainDocumentPart!.Document!.Body!.Descendants())
        {
            if (element is W.CommentRangeStart start)
                Assert.True(open.Add(start.Id!.Value!) && words.TryAdd(start.Id.Value!, ""));
            else if (element is W.CommentRangeEnd end)
                Assert.True(open.Remove(end.Id!.Value!));
            else if (element is W.Text text)
                words = words.ToDictionary(entry => entry.Key, entry => open.Contains(entry.Key) ? entry.Value + text.Text : entry.Value);
        }
        Assert.Empty(open);
        return [.. document.MainDocumentPart.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>()
            .Select(comment => (comment.Elements<W.Paragraph>().Select(line => line.InnerText).ToArray(), words[comment.Id!.Value!]))];
    }

    private static List<string> Errors(WordprocessingDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
}
