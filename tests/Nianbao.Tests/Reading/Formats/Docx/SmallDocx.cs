using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Small documents, each with one feature of the table in docs/formats.md.</summary>
internal static class SmallDocx
{
    public static string Read(DocxFile file) => FileReader.Read(file.Build(), "报告.docx");

    public static void Reads(string body, string text) => Assert.Equal(text, Read(new DocxFile { Body = body }));

    public static string Field(string instruction, string result) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{R(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
}
