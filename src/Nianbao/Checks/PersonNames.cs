using Nianbao.Structure;
using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>Recognises a person's name (姓名) where the words around it say that one may stand there.</summary>
internal static class PersonNames
{
    private const int LongestName = 4;

    // No given name has these; 周例会, 高度, 任务 have.
    private const string NotGiven = "会度例次期级项个件年月日法案律述贴务力量点面位部员者人们的了在是和与及或作重要带等所有对将被某××*＊工责职化性业政党组委室办处局院区县市镇乡村街带亲述授主副全听落深督包签批认统研调专牵陪多先坚";

    private static readonly Lazy<WordSet> Surnames =
        new(() => new WordSet(CatalogueFile.Lines("surnames").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>The length of a name that begins at a position and after which something else surely begins; 0 where there is none.</summary>
    public static int At(string text, int at, ReadOnlySpan<string> followers)
    {
        var surname = Surnames.Value.At(text, at);
        if (surname == 0)
            return 0;
        for (var length = Math.Min(LongestName, surname + 2); length > surname; length--)
        {
            if (IsGiven(text, at + surname, at + length) && Ends(text, at + length, followers))
                return length;
        }

        return 0;
    }

    /// <summary>The length of a name that ends at a position and before which stands no other character; 0 where there is none.</summary>
    public static int Before(string text, int end, ReadOnlySpan<string> leaders)
    {
        for (var length = 3; length > 1; length--)
        {
            var start = end - length;
            if (start < 0)
                continue;
            var surname = Surnames.Value.At(text, start);
            if (surname > 0 && surname < length && IsGiven(text, start + surname, end) && Begins(text, start, leaders))
                return length;
        }

        return 0;
    }

    private static bool IsGiven(string text, int from, int to)
    {
        if (to > text.Length)
            return false;
        for (var i = from; i < to; i++)
        {
            if (!Glyphs.IsHan(text[i]) || NotGiven.Contains(text[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool Ends(string text, int at, ReadOnlySpan<string> followers) =>
        at >= text.Length || (!Glyphs.IsHan(text[at]) && !Glyphs.IsDigit(text[at])) || Glyphs.ReadsAny(text, at, text.Length, followers);

    private static bool Begins(string text, int at, ReadOnlySpan<string> leaders)
    {
        if (at == 0 || !Glyphs.IsHan(text[at - 1]))
            return true;
        foreach (var leader in leaders)
        {
            if (Glyphs.Reads(text, at - leader.Length, at, leader))
                return true;
        }

        return false;
    }
}
