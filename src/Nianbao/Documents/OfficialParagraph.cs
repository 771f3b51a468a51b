using DocumentFormat.OpenXml;
using Nianbao.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>Paragraphs and runs of an official document. Every run names its fonts itself, so that no theme and no reader's default changes them.</summary>
internal static class OfficialParagraph
{
    public static W.Paragraph Title(string text)
    {
        var (lines, size) = TitleLines.Break(text);
        var paragraph = Of("Title", OfficialFormat.TitleFont, size);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                paragraph.AppendChild(new W.Run(Properties(OfficialFormat.TitleFont, size), new W.Break()));
            AddText(paragraph, lines[i], OfficialFormat.TitleFont, size);
        }
        return paragraph;
    }

    public static W.Paragraph FirstLevel(string text) => Of("Heading1", OfficialFormat.FirstLevelFont, text);

    public static W.Paragraph SecondLevel(string text) => Of("Heading2", OfficialFormat.SecondLevelFont, text);

    public static W.Paragraph Body(string text) => Of("BodyText", OfficialFormat.BodyFont, text);

    public static W.Paragraph Empty() => Of("Normal", OfficialFormat.BodyFont, OfficialFormat.BodySize);

    /// <summary>A line set against the right margin, so many hundredths of a character away from it.</summary>
    public static W.Paragraph Signature(string text, int rightHundredths)
    {
        var paragraph = Of("Signature", OfficialFormat.BodyFont, text);
        var indentation = new W.Indentation
        {
            Right = (rightHundredths * OfficialFormat.CharacterWidth / 100).ToString(),
            RightChars = rightHundredths,
        };
        paragraph.ParagraphProperties!.Indentation = indentation;
        return paragraph;
    }

    /// <summary>The word 附件 at the upper left of a new page, in 黑体 (7.3.7).</summary>
    public static W.Paragraph AnnexMark(string text)
    {
        var paragraph = Of("Normal", OfficialFormat.FirstLevelFont, text);
        paragraph.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();
        return paragraph;
    }

    public static W.Paragraph Cell(string text, bool heading)
    {
        var font = heading ? OfficialFormat.FirstLevelFont : OfficialFormat.BodyFont;
        var paragraph = Of(heading ? "TableHeading" : "TableText", font, OfficialFormat.TableSize);
        AddText(paragraph, text, font, OfficialFormat.TableSize);
        return paragraph;
    }

    /// <summary>Adds text to a paragraph, what is marked 【待定】 highlighted.</summary>
    public static void AddText(W.Paragraph paragraph, string text, string font, int size)
    {
        text = PrintableText.Of(text).Replace('\n', ' ').Replace('\t', ' ');
        var from = 0;
        while (from < text.Length)
        {
            var (mark, end) = OpenMarks.Next(text, from) ?? (text.Length, text.Length);
            if (mark > from)
                paragraph.AppendChild(Run(text[from..mark], Properties(font, size)));
            if (end > mark)
            {
                var properties = Properties(font, size);
                properties.Highlight = new W.Highlight { Val = W.HighlightColorValues.Yellow };
                paragraph.AppendChild(Run(text[mark..end], properties));
            }
            from = end;
        }
    }

    public static W.RunProperties Properties(string font, int size) => new(FontAndSize(font, size));

    /// <summary>
    /// One font for Chinese and Latin characters: 5.2.2 asks for 3号仿宋 without exception. The hint makes quotation
    /// marks and dashes Chinese ones.
    /// </summary>
    public static IEnumerable<OpenXmlElement> FontAndSize(string font, int size)
    {
        yield return new W.RunFonts
        {
            Hint = W.FontTypeHintValues.EastAsia,
            Ascii = font,
            HighAnsi = font,
            EastAsia = font,
            ComplexScript = font,
        };
        if (size == OfficialFormat.BodySize)
            yield return new W.Spacing { Val = OfficialFormat.CharacterSpacing };
        yield return new W.FontSize { Val = size.ToString() };
        yield return new W.FontSizeComplexScript { Val = size.ToString() };
    }

    private static W.Paragraph Of(string style, string font, string text)
    {
        var paragraph = Of(style, font, OfficialFormat.BodySize);
        AddText(paragraph, text, font, OfficialFormat.BodySize);
        return paragraph;
    }

    private static W.Paragraph Of(string style, string font, int size)
    {
        return new W.Paragraph(new W.ParagraphProperties
        {
            ParagraphStyleId = new W.ParagraphStyleId { Val = style },
            ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(FontAndSize(font, size)),
        });
    }

    private static W.Run Run(string text, W.RunProperties properties) =>
        new(properties, new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
