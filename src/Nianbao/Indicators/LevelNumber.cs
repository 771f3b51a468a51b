namespace Nianbao.Indicators;

/// <summary>The numbers of several levels that some reports give their paragraphs (6.3, 2.1.4).</summary>
internal static class LevelNumber
{
    private const int MostLevels = 4;
    private const int MostDigits = 2;

    /// <summary>Where the words begin behind the number at <paramref name="at"/>; <paramref name="at"/> where there is none, or a figure (1.5万元).</summary>
    public static int EndAt(ReadOnlySpan<char> text, int at)
    {
        var (i, levels) = (at, 0);
        while (levels < MostLevels)
        {
            var digits = i;
            while (i < text.Length && i - digits < MostDigits && char.IsAsciiDigit(text[i]))
                i++;
            if (i == digits)
                return at;
            levels++;
            if (i + 1 >= text.Length || text[i] is not ('.' or '．') || !char.IsAsciiDigit(text[i + 1]))
                break;
            i++;
        }

        while (i < text.Length && text[i] is ' ' or '　')
            i++;
        return levels > 1 && i < text.Length && char.IsLetter(text[i]) && !IsOfFigure(text, i) ? i : at;
    }

    private static bool IsOfFigure(ReadOnlySpan<char> text, int at) =>
        text[at] is '万' or '亿' or '千' or '百' or '余' or '多' or '倍' || CounterTable.At(text, at) is not null;
}
