namespace Nianbao.Documents;

/// <summary>
/// The numbers of an official document's levels (结构层次序数), 一、 and （一）, typed out. Word's own numbering renumbers by
/// itself, but WPS and LibreOffice change its font, indentation or format as soon as a paragraph is pasted or joined, it is
/// lost where text is copied into a mail or a system for documents, and the annex and the comments cite numbers that would
/// then stand nowhere in the text. The price is that whoever moves a measure retypes its number.
/// </summary>
internal static class OutlineNumber
{
    private const string Digits = "〇一二三四五六七八九";

    public static string First(int number) => Chinese(number) + "、";

    public static string Second(int number) => $"（{Chinese(number)}）";

    /// <summary>一 … 九十九; digits beyond, where no plan goes.</summary>
    public static string Chinese(int number) => number switch
    {
        < 1 or > 99 => number.ToString(),
        < 10 => Digits[number].ToString(),
        _ => Tens(number / 10) + (number % 10 == 0 ? "" : Digits[number % 10]),
    };

    private static string Tens(int tens) => tens == 1 ? "十" : Digits[tens] + "十";
}
