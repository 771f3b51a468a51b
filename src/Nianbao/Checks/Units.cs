namespace Nianbao.Checks;

/// <summary>Which counters count the same: 件 and 起 of one matter, 人 and 名.</summary>
internal static class Units
{
    public const string PercentagePoint = "个百分点";

    private static readonly string[][] Alike =
    [
        ["件", "起", "宗", "例", "桩", "件次", "件批次"],
        ["人", "名", "位"],
        ["场", "场次"],
        ["次", "场次"],
        ["份", "件"],
        ["处", "个"],
        ["项", "个"],
    ];

    public static bool IsPercent(Indicator figure) => figure.Unit is "%" or "％";

    public static bool IsPoints(Indicator figure) => figure.Unit == PercentagePoint;

    /// <summary>Whether a figure counts things, and is no rate, sum of money or growth.</summary>
    public static bool IsCount(Indicator figure) =>
        !IsPercent(figure) && figure.Unit.Length > 0 && figure.Unit is not (PercentagePoint or "元" or "成" or "倍");

    public static bool AreAlike(string unit, string other)
    {
        if (unit == other)
            return true;
        foreach (var units in Alike)
        {
            if (Array.IndexOf(units, unit) >= 0 && Array.IndexOf(units, other) >= 0)
                return true;
        }

        return false;
    }
}
