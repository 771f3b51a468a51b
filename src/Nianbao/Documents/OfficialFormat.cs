namespace Nianbao.Documents;

/// <summary>
/// Measures and fonts of GB/T 9704-2012 (党政机关公文格式), lengths in twips (1/20 pt, 56.69 to the millimetre),
/// font sizes in half points.
/// </summary>
internal static class OfficialFormat
{
    // 5.1: A4, 210 mm × 297 mm.
    public const int PageWidth = 11906;
    public const int PageHeight = 16838;

    // 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm; so 35 mm stay below and 26 mm to the right.
    public const int Top = 2098;
    public const int Bottom = 1984;
    public const int Left = 1587;
    public const int Right = 1474;
    public const int TextWidth = PageWidth - Left - Right;

    // 7.5: the page number's dashes stand 7 mm below the text; half a line of 4号 above and below them.
    public const int FooterDistance = 1417;

    // 5.2.3: 每面排 22 行, 每行排 28 个字. The pitch is rounded down, or the 22nd line would not fit.
    public const int Lines = 22;
    public const int Characters = 28;
    public const int LinePitch = (PageHeight - Top - Bottom) / Lines;

    /// <summary>
    /// What narrows a character of 16 pt until 28 fit on a line. Set on every run and not as the page's character grid:
    /// LibreOffice gives a character that is wider than its cell of the grid two cells.
    /// </summary>
    public const int CharacterSpacing = TextWidth / Characters - BodySize * 10;

    /// <summary>A character's width as a unit of indentation.</summary>
    public const int CharacterWidth = BodySize * 10;

    /// <summary>2号.</summary>
    public const int TitleSize = 44;

    /// <summary>3号.</summary>
    public const int BodySize = 32;

    /// <summary>4号.</summary>
    public const int PageNumberSize = 28;

    /// <summary>小四: the standard leaves tables open.</summary>
    public const int TableSize = 24;
    public const int TableLine = 360;

    /// <summary>五号, for comments.</summary>
    public const int CommentSize = 21;

    public const string TitleFont = "方正小标宋简体";
    public const string BodyFont = "仿宋_GB2312";
    public const string FirstLevelFont = "黑体";
    public const string SecondLevelFont = "楷体_GB2312";
    public const string PageNumberFont = "宋体";
    public const string CommentFont = "宋体";
}
