using System.Text;
using Nianbao.Tests.Reading;

namespace Nianbao.Tests.Conversion;

/// <summary>Documents that would run a macro, or fetch something, where a program lets them.</summary>
internal static class UntrustedFile
{
    public const string Said = "青禾街道2025年法治政府建设年度报告";

    private const string Namespaces =
        """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dom="http://www.w3.org/2001/xml-events"
        """;

    /// <summary>An OpenDocument text whose macro writes a file as soon as it is loaded.</summary>
    public static byte[] WithMacro(string writes) => OpenDocument(
        """<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"/></office:event-listeners></office:scripts>""",
        "",
        ("Basic/script-lc.xml", """<?xml version="1.0" encoding="UTF-8"?><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>"""),
        ("Basic/Standard/script-lb.xml", """<?xml version="1.0" encoding="UTF-8"?><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>"""),
        ("Basic/Standard/Module1.xml", $"""<?xml version="1.0" encoding="UTF-8"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub Main{"\n"}Open "{writes}" For Output As #1{"\n"}Print #1, "ran"{"\n"}Close #1{"\n"}End Sub</script:module>"""));

    /// <summary>An OpenDocument text with a linked section, linked pictures, a linked object and a frame of another page.</summary>
    public static byte[] OpenDocumentWithLinks(string page, string file) => OpenDocument(
        "",
        $"""
        <text:section text:name="a"><text:section-source xlink:type="simple" xlink:href="{file}"/><text:p/></text:section>
        <text:section text:name="b"><text:section-source xlink:type="simple" xlink:href="{page}/section.txt"/><text:p/></text:section>
        <text:p><draw:frame svg:width="1cm" svg:height="1cm" text:anchor-type="as-char"><draw:image xlink:type="simple" xlink:actuate="onLoad" xlink:href="{page}/a.png"/></draw:frame>
        <draw:frame svg:width="1cm" svg:height="1cm" text:anchor-type="as-char"><draw:object xlink:type="simple" xlink:actuate="onLoad" xlink:href="{page}/a.odt"/></draw:frame>
        <draw:frame svg:width="1cm" svg:height="1cm" text:anchor-type="as-char"><draw:floating-frame xlink:type="simple" xlink:actuate="onLoad" xlink:href="{page}/a.html"/></draw:frame></text:p>
        """);

    /// <summary>An RTF document with a template elsewhere and fields that include texts and pictures.</summary>
    public static byte[] RtfWithLinks(string page, string file) => Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi\uc1{\*\template " + page + @"/a.dot}" + Escaped(Said) + @"\par "
        + Field($@"INCLUDETEXT ""{file}""") + Field($@"INCLUDETEXT ""{page}/a.txt""")
        + Field($@"INCLUDEPICTURE ""{page}/a.png"" \\d") + Field($@"LINK Word.Document.8 ""{page}/a.doc"" \\a \\r") + @"\par}");

    /// <summary>A Word document with a picture and a text elsewhere, to be saved in an old format.</summary>
    public static byte[] DocxWithLinks(string page, string file)
    {
        const string Relations = "word/_rels/document.xml.rels";
        var docx = new DocxFile
        {
            Body = DocxFile.P(Said)
                + $"""<w:p><w:r><w:pict><v:shape style="width:10pt;height:10pt"><v:imagedata r:id="rId90"/></v:shape></w:pict></w:r></w:p><w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;{file}&quot; "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>""",
        };
        var parts = docx.AllParts().Where(part => part.Name != Relations).Append((
            Relations,
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="{page}/b.png" TargetMode="External"/></Relationships>"""));
        return Zip(parts);
    }

    /// <summary>Word 2003 XML with a picture and a template elsewhere.</summary>
    public static byte[] WordXmlWithLinks(string page, string file) => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
        <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:v="urn:schemas-microsoft-com:vml">
        <w:docPr><w:attachedTemplate w:val="{page}/a.dot"/></w:docPr><w:body><w:p><w:r><w:t>{Said}</w:t></w:r></w:p>
        <w:p><w:r><w:pict><v:shape style="width:10pt;height:10pt"><v:imagedata src="{page}/a.png"/></v:shape></w:pict></w:r></w:p>
        <w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;{file}&quot; "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p></w:body></w:wordDocument>
        """);

    private static string Field(string code) => @"{\field{\*\fldinst {" + code + @"}}{\fldrslt {x}}}";

    private static string Escaped(string text) => string.Concat(text.Select(c => char.IsAscii(c) ? c.ToString() : $@"\u{(short)c}?"));

    private static byte[] OpenDocument(string scripts, string body, params (string Name, string Xml)[] more)
    {
        const string Kind = "application/vnd.oasis.opendocument.text";
        var names = more.Select(part => part.Name).Append("content.xml");
        var manifest = string.Concat(names.Select(name => $"""<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>"""));
        (string, string)[] parts =
        [
            ("mimetype", Kind),
            ("content.xml", $"""<?xml version="1.0" encoding="UTF-8"?><office:document-content {Namespaces} office:version="1.2">{scripts}<office:body><office:text><text:p>{Said}</text:p>{body}</office:text></office:body></office:document-content>"""),
            .. more,
            ("META-INF/manifest.xml", $"""<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{Kind}"/>{manifest}</manifest:manifest>"""),
        ];
        return Zip(parts);
    }

    private static byte[] Zip(IEnumerable<(string Name, string Text)> parts) =>
        ZipFileBytes.Of([.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text)))]);
}
