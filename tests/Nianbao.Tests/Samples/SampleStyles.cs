namespace Nianbao.Tests.Samples;

/// <summary>Styles and lists of the sample documents, in the manner of GB/T 9704-2012.</summary>
internal static class SampleStyles
{
    /// <summary>28 characters of 16 pt on 22 lines of 28.95 pt, in the standard's margins.</summary>
    public const string Section =
        """
        <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1587" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>
        """;

    public static string All { get; } =
        """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:cs="Times New Roman"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>"""
        + """<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>"""
        + """<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""
        + Paragraph("aTitle", "Title", """<w:spacing w:line="660" w:lineRule="exact"/><w:jc w:val="center"/>""", "方正小标宋简体", size: 44)
        + Paragraph("aBody", "Body Text Indent", """<w:ind w:firstLineChars="200" w:firstLine="640"/>""", "仿宋_GB2312")
        + Paragraph("aSign", "Signature", """<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>""", "仿宋_GB2312")
        + Paragraph("aCell", "Table Text", """<w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="center"/>""", "仿宋_GB2312", size: 24)
        + Paragraph("1", "heading 1", """<w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/>""", "黑体")
        + Paragraph("2", "heading 2", """<w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="1"/>""", "楷体_GB2312")
        + Paragraph("3", "heading 3", """<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="2"/>""", "仿宋_GB2312");

    public static string Lists { get; } =
        """<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>"""
        + Level(0, "japaneseCounting", "1", "%1、")
        + Level(1, "japaneseCounting", "2", "（%2）")
        + Level(2, "decimal", "3", "%3.")
        + """</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

    private static string Paragraph(string id, string name, string properties, string font, int size = 32) =>
        $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="a"/><w:qFormat/><w:pPr>{properties}</w:pPr><w:rPr><w:rFonts w:eastAsia="{font}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>""";

    private static string Level(int level, string format, string style, string text) =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:pStyle w:val="{style}"/><w:suff w:val="nothing"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>""";
}
