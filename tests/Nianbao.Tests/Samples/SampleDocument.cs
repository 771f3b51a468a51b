using System.Text;
using Nianbao.Tests.Reading;

namespace Nianbao.Tests.Samples;

/// <summary>Writes a sample document paragraph by paragraph, as a clerk types it in Word.</summary>
internal sealed class SampleDocument
{
    private const string CellBorders =
        """<w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>""";

    private readonly StringBuilder _body = new();

    public SampleDocument Title(string text) => Add("aTitle", text);

    public SampleDocument Body(string text) => Add("aBody", text);

    /// <summary>Whom the report is addressed to, from the margin on.</summary>
    public SampleDocument Addressee(string text) => Add("a", text);

    public SampleDocument Sign(string text) => Add("aSign", text);

    /// <summary>A heading or item of the automatically numbered list; the level counts from 1.</summary>
    public SampleDocument Item(int level, string text) => Add($"{level}", text);

    /// <summary>A table with all borders. A cell "^" continues the one above it.</summary>
    public SampleDocument Table(int[] widths, params string[][] rows)
    {
        _body.Append($"""<w:tbl><w:tblPr><w:tblW w:w="{widths.Sum()}" w:type="dxa"/><w:jc w:val="center"/>{CellBorders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>""");
        foreach (var width in widths)
            _body.Append($"""<w:gridCol w:w="{width}"/>""");
        _body.Append("</w:tblGrid>");
        for (var row = 0; row < rows.Length; row++)
        {
            _body.Append("<w:tr>");
            for (var column = 0; column < widths.Length; column++)
            {
                var startsMerge = row + 1 < rows.Length && rows[row + 1][column] == "^" && rows[row][column] != "^";
                var merge = rows[row][column] == "^" ? "<w:vMerge/>" : startsMerge ? """<w:vMerge w:val="restart"/>""" : "";
                _body.Append($"""<w:tc><w:tcPr><w:tcW w:w="{widths[column]}" w:type="dxa"/>{merge}<w:vAlign w:val="center"/></w:tcPr>""");
                Add("aCell", rows[row][column] == "^" ? "" : rows[row][column]);
                _body.Append("</w:tc>");
            }

            _body.Append("</w:tr>");
        }

        _body.Append("</w:tbl>");
        return this;
    }

    public DocxFile File(bool numbered) => new()
    {
        Body = _body + SampleStyles.Section,
        Styles = SampleStyles.All,
        Numbering = numbered ? SampleStyles.Lists : "",
    };

    /// <summary>Figures stand in runs of their own, as Word leaves them when it sets them in another font.</summary>
    private SampleDocument Add(string style, string text)
    {
        _body.Append($"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>""");
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && char.IsAscii(text[end]) == char.IsAscii(text[start]))
                end++;
            var font = char.IsAscii(text[start]) ? "" : """<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>""";
            _body.Append($"""<w:r>{font}<w:t xml:space="preserve">{text[start..end]}</w:t></w:r>""");
            start = end;
        }

        _body.Append("</w:p>");
        return this;
    }
}
