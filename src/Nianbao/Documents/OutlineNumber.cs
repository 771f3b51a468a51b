namespace Nianbao.Documents;

/// <summary>The numbers of an official document's levels (结构层次序数): 一、 and （一）, typed out so that they survive editing in any program.</summary>
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
