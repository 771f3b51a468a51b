using System.Buffers;

namespace Nianbao.Structure;

/// <summary>Finds where a part on problems turns to their causes or to what will be done about them.</summary>
internal static class Turns
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n\r\u2028\u2029\v\f");

    /// <summary>The first sentence of [from, to) that opens with such a turn; -1 where there is none.</summary>
    public static int Find(string text, int from, int to) => Find(text, from, to, out _);

    /// <inheritdoc cref="Find(string, int, int)"/>
    public static int Find(string text, int from, int to, out bool toPlan)
    {
        for (var i = from; i < to; i++)
        {
            i = Glyphs.SkipSpaces(text, i, to);
            toPlan = Glyphs.ReadsAny(text, i, to, HeadingVocabulary.PlanTurns);
            if (toPlan || Glyphs.ReadsAny(text, i, to, HeadingVocabulary.CauseTurns))
                return i;

            var end = text.AsSpan(i, to - i).IndexOfAny(SentenceEnds);
            if (end < 0)
                break;
            i += end;
        }

        toPlan = false;
        return -1;
    }
}
