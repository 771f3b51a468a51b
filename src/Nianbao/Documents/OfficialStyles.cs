using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>The styles of an official document, for what is typed into it later to look like what stands there.</summary>
internal static class OfficialStyles
{
    public const string CommentText = "CommentText";
    public const string CommentReference = "CommentReference";

    public static W.Styles Styles() => new(
        Defaults(),
        Paragraph("Normal", "Normal", OfficialFormat.BodyFont, OfficialFormat.BodySize, new W.StyleParagraphProperties
        {
            // Official documents fill 22 lines on every page: no line is held back.
            WidowControl = new W.WidowControl { Val = false },
            // Word's quarter of an em between Chinese and digits would spoil the 28 characters.
            AutoSpaceDE = new W.AutoSpaceDE { Val = false },
            AutoSpaceDN = new W.AutoSpaceDN { Val = false },
            SpacingBetweenLines = Lines(OfficialFormat.LinePitch),
            Justification = new W.Justification { Val = W.JustificationValues.Both },
        }, isDefault: true),
        Paragraph("Title", "Title", OfficialFormat.TitleFont, OfficialFormat.TitleSize, new W.StyleParagraphProperties
        {
            KeepNext = new W.KeepNext(),
            // LibreOffice would give each line of 22 pt two lines of the grid.
            SnapToGrid = new W.SnapToGrid { Val = false },
            Justification = new W.Justification { Val = W.JustificationValues.Center },
        }),
        Paragraph("Heading1", "heading 1", OfficialFormat.FirstLevelFont, OfficialFormat.BodySize, Heading(0)),
        Paragraph("Heading2", "heading 2", OfficialFormat.SecondLevelFont, OfficialFormat.BodySize, Heading(1)),
        Paragraph("BodyText", "Body Text", OfficialFormat.BodyFont, OfficialFormat.BodySize, new W.StyleParagraphProperties
        {
            Indentation = TwoCharacters(),
        }),
        Paragraph("Signature", "Signature", OfficialFormat.BodyFont, OfficialFormat.BodySize, new W.StyleParagraphProperties
        {
            KeepLines = new W.KeepLines(),
            Justification = new W.Justification { Val = W.JustificationValues.Right },
        }),
        Paragraph("TableHeading", "Table Heading", OfficialFormat.FirstLevelFont, OfficialFormat.TableSize, Cell(W.JustificationValues.Center)),
        Paragraph("TableText", "Table Text", OfficialFormat.BodyFont, OfficialFormat.TableSize, Cell(W.JustificationValues.Left)),
        Paragraph("Footer", "footer", OfficialFormat.PageNumberFont, OfficialFormat.PageNumberSize, new W.StyleParagraphProperties
        {
            SnapToGrid = new W.SnapToGrid { Val = false },
            SpacingBetweenLines = SingleLine(),
        }),
        Paragraph(CommentText, "annotation text", OfficialFormat.CommentFont, OfficialFormat.CommentSize, new W.StyleParagraphProperties
        {
            SnapToGrid = new W.SnapToGrid { Val = false },
            SpacingBetweenLines = SingleLine(),
            Justification = new W.Justification { Val = W.JustificationValues.Left },
        }),
        new W.Style
        {
            Type = W.StyleValues.Character,
            StyleId = CommentReference,
            StyleName = new W.StyleName { Val = "annotation reference" },
            StyleRunProperties = new W.StyleRunProperties(
                OfficialParagraph.FontAndSize(OfficialFormat.CommentFont, OfficialFormat.CommentSize)),
        });

    /// <summary>What stands in for the fonts of official documents where they are not installed.</summary>
    public static W.Fonts FontTable() => new(
        Font(OfficialFormat.TitleFont, "方正小标宋_GBK,华文中宋", W.FontFamilyValues.Roman),
        Font(OfficialFormat.BodyFont, "仿宋,FangSong", W.FontFamilyValues.Modern),
        Font(OfficialFormat.SecondLevelFont, "楷体,KaiTi", W.FontFamilyValues.Modern),
        Font(OfficialFormat.FirstLevelFont, "SimHei", W.FontFamilyValues.Modern),
        Font(OfficialFormat.PageNumberFont, "SimSun", W.FontFamilyValues.Roman));

    public static W.Settings Settings() => new(
        new W.Zoom { Percent = "100" },
        new W.DefaultTabStop { Val = (short)OfficialFormat.BodySize * 10 },
        new W.EvenAndOddHeaders(),
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation },
        new W.Compatibility(
            new W.BalanceSingleByteDoubleByteWidth(),
            new W.UseFarEastLayout(),
            new W.CompatibilitySetting
            {
                Name = W.CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
        new W.ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });

    private static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
        [
            .. OfficialParagraph.FontAndSize(OfficialFormat.BodyFont, OfficialFormat.BodySize),
            new W.Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" },
        ])),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle()));

    private static W.Style Paragraph(
        string id, string name, string font, int size, W.StyleParagraphProperties properties, bool isDefault = false)
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = id, StyleName = new W.StyleName { Val = name } };
        if (isDefault)
            style.Default = OnOffValue.FromBoolean(true);
        else
            style.BasedOn = new W.BasedOn { Val = "Normal" };
        style.PrimaryStyle = new W.PrimaryStyle();
        style.StyleParagraphProperties = properties;
        style.StyleRunProperties = new W.StyleRunProperties(OfficialParagraph.FontAndSize(font, size));
        return style;
    }

    private static W.StyleParagraphProperties Heading(int level) => new()
    {
        KeepNext = new W.KeepNext(),
        Indentation = TwoCharacters(),
        OutlineLevel = new W.OutlineLevel { Val = level },
    };

    private static W.StyleParagraphProperties Cell(W.JustificationValues justification) => new()
    {
        SnapToGrid = new W.SnapToGrid { Val = false },
        SpacingBetweenLines = Lines(OfficialFormat.TableLine),
        Justification = new W.Justification { Val = justification },
    };

    private static W.SpacingBetweenLines Lines(int twips) => new()
    {
        Before = "0",
        After = "0",
        Line = twips.ToString(),
        LineRule = W.LineSpacingRuleValues.Exact,
    };

    private static W.SpacingBetweenLines SingleLine() => new() { Line = "240", LineRule = W.LineSpacingRuleValues.Auto };

    private static W.Indentation TwoCharacters() => new()
    {
        FirstLine = (2 * OfficialFormat.CharacterWidth).ToString(),
        FirstLineChars = 200,
    };

    private static W.Font Font(string name, string standIns, W.FontFamilyValues family) => new()
    {
        Name = name,
        AltName = new W.AltName { Val = standIns },
        FontCharSet = new W.FontCharSet { Val = "86" },
        FontFamily = new W.FontFamily { Val = family },
        Pitch = new W.Pitch { Val = W.FontPitchValues.Default },
    };
}
