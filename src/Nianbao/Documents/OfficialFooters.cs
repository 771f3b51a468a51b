using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>
/// Page numbers. GB/T 9704-2012, 7.5: 一般用4号半角宋体阿拉伯数字，编排在公文版心下边缘之下，数字左右各放一条一字线 …
/// 单页码居右空一字，双页码居左空一字.
/// </summary>
internal static class OfficialFooters
{
    private const int OneCharacter = OfficialFormat.PageNumberSize * 10;

    public static W.Footer Odd() => PageNumber(W.JustificationValues.Right, new W.Indentation
    {
        Right = OneCharacter.ToString(),
        RightChars = 100,
    });

    public static W.Footer Even() => PageNumber(W.JustificationValues.Left, new W.Indentation
    {
        Left = OneCharacter.ToString(),
        LeftChars = 100,
    });

    private static W.Footer PageNumber(W.JustificationValues side, W.Indentation indentation) => new(
        new W.Paragraph(
            new W.ParagraphProperties
            {
                ParagraphStyleId = new W.ParagraphStyleId { Val = "Footer" },
                Indentation = indentation,
                Justification = new W.Justification { Val = side },
            },
            Run(new W.Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }),
            Run(new W.FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
            Run(new W.Text("1")),
            Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }),
            Run(new W.Text(" —") { Space = SpaceProcessingModeValues.Preserve })));

    private static W.Run Run(OpenXmlElement content) =>
        new(OfficialParagraph.Properties(OfficialFormat.PageNumberFont, OfficialFormat.PageNumberSize), content);
}
