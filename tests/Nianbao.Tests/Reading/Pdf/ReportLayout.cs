using System.IO.Compression;
using System.Security;
using System.Text;

namespace Nianbao.Tests.Reading.Pdf;

/// <summary>Sets a report's plain text as offices do in Word, to be printed as PDF.</summary>
/// <param name="Size">Half points.</param>
internal sealed record ReportLayout(int Size, string Spacing, string Margins, string Align, string Head)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>GB/T 9704: size 三号, 28 points a line, 22 lines a page, page numbers between dashes.</summary>
    public static ReportLayout Official { get; } = new(
        32, """<w:spacing w:line="560" w:lineRule="exact"/>""",
        """<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/>""", "both", "");

    /// <summary>Word's own page, size 小四, ragged on the right, with a running head.</summary>
    public static ReportLayout Plain { get; } = new(
        24, """<w:spacing w:line="360" w:lineRule="auto"/>""",
        """<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>""", "left", "法治政府建设年度报告（公开版）");

    /// <summary>The report as .docx: paragraphs with first-line indent, titles in the middle, rows with tabs as tables.</summary>
    public byte[] Document(string text)
    {
        var body = new StringBuilder();
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var isTitle = true;
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].Contains('\t', StringComparison.Ordinal))
            {
                var end = at;
                while (end < lines.Length && lines[end].Contains('\t', StringComparison.Ordinal))
                    end++;
                body.Append(Table(lines[at..end]));
                at = end - 1;
                continue;
            }

            isTitle &= !lines[at].Contains('。', StringComparison.Ordinal);
            body.Append(Paragraph(lines[at].Trim('　', ' '), isTitle));
        }

        body.Append($"""<w:sectPr><w:headerReference w:type="default" r:id="rId91"/><w:footerReference w:type="default" r:id="rId92"/><w:pgSz w:w="11906" w:h="16838"/>{Margins}</w:sectPr>""");
        return WithHeadAndFoot(new DocxFile { Body = body.ToString() }.Build());
    }

    private string Paragraph(string line, bool isTitle)
    {
        if (isTitle && line.Contains("法治政府", StringComparison.Ordinal) && line.Length < 40)
            return $"""<w:p><w:pPr>{Spacing}<w:jc w:val="center"/></w:pPr>{Run(line, Size + 12, "<w:b/>")}</w:p>""";
        if (isTitle && (line.EndsWith('：') || line.EndsWith(':')))
            return $"""<w:p><w:pPr>{Spacing}</w:pPr>{Run(line, Size)}</w:p>""";
        if (line.Length < 20 && line.EndsWith('日') && char.IsAsciiDigit(line[0]))
            return $"""<w:p><w:pPr>{Spacing}<w:jc w:val="right"/></w:pPr>{Run(line, Size)}</w:p>""";
        return $"""<w:p><w:pPr>{Spacing}<w:ind w:firstLine="{Size * 20}" w:firstLineChars="200"/><w:jc w:val="{Align}"/></w:pPr>{Run(line, Size)}</w:p>""";
    }

    private string Table(string[] rows)
    {
        const string Border = """w:val="single" w:sz="4" w:space="0" w:color="auto"/>""";
        var columns = rows.Max(row => row.Split('\t').Length);
        var table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"8400\" w:type=\"dxa\"/><w:tblBorders>");
        foreach (var side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
            table.Append($"<w:{side} {Border}");
        table.Append("</w:tblBorders></w:tblPr><w:tblGrid>");
        for (var column = 0; column < columns; column++)
            table.Append($"""<w:gridCol w:w="{8400 / columns}"/>""");
        table.Append("</w:tblGrid>");
        foreach (var row in rows)
        {
            var cells = row.Split('\t');
            table.Append("<w:tr>");
            for (var column = 0; column < columns; column++)
                table.Append($"""<w:tc><w:tcPr><w:tcW w:w="{8400 / columns}" w:type="dxa"/></w:tcPr><w:p>{Run(column < cells.Length ? cells[column] : "", Size - 4)}</w:p></w:tc>""");
            table.Append("</w:tr>");
        }

        return table.Append("</w:tbl>").ToString();
    }

    private static string Run(string text, int size, string more = "") =>
        $"""<w:r><w:rPr><w:rFonts w:ascii="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC"/>{more}<w:sz w:val="{size}"/></w:rPr><w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""";

    private byte[] WithHeadAndFoot(byte[] docx)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            const string Page = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
            var number = Head.Length == 0 ? $"{Run("— ", 28)}{Page}{Run(" —", 28)}" : Page;
            Write(zip, "word/header1.xml", $"""<w:hdr xmlns:w="{Word}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{Run(Head, 18)}</w:p></w:hdr>""");
            Write(zip, "word/footer1.xml", $"""<w:ftr xmlns:w="{Word}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{number}</w:p></w:ftr>""");
            Write(zip, "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"""<Relationship Id="rId91" Type="{Relations}/header" Target="header1.xml"/><Relationship Id="rId92" Type="{Relations}/footer" Target="footer1.xml"/></Relationships>""");
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string xml)
    {
        zip.GetEntry(name)?.Delete();
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
