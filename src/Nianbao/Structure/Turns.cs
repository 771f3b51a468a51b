namespace Nianbao.Structure;

/// <summary>Finds where a part on problems turns to their causes or to what will be done about them.</summary>
internal static class Turns
{
    /// <summary>The first sentence of [from, to) that opens with such a turn; -1 where there is none.</summary>
    public static int Find(string text, int from, int to) => Find(text, from, to, out _);

    /// <inheritdoc cref="Find(string, int, int)"/>
    public static int Find(string text, int from, int to, out bool toPlan)
    {
        var opens = true;
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (opens && !Glyphs.IsSpace(c))
            {
                toPlan = Glyphs.ReadsAny(text, i, to, HeadingVocabulary.PlanTurns);
                if (toPlan || Glyphs.ReadsAny(text, i, to, HeadingVocabulary.CauseTurns))
                    return i;
            }

            opens = c == '。' || Glyphs.IsLineBreak(c) || (opens && Glyphs.IsSpace(c));
        }

        toPlan = false;
        return -1;
    }
}
