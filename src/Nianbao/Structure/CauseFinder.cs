using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Finds the words that give the cause of a problem within its statement (原因).</summary>
internal static class CauseFinder
{
    // 受…制约: the pair stands within one clause, and a clause is no longer than this.
    private const int LongestClause = 60;

    /// <summary>Words after which the cause is told to the end of the sentence.</summary>
    private static readonly string[] Tellers =
    [
        "主要原因是", "主要原因在于", "主要原因为", "原因主要是", "原因主要在于", "原因在于", "原因是", "原因:", "原因：", "究其原因,", "究其原因，",
        "这主要是因为", "主要是因为", "是因为", "主要是由于", "这是由于", "主要源于", "根源在于",
    ];

    private static readonly WordSet Openers = new(["由于", "因为", "鉴于", "囿于", "受限于"]);
    private static readonly string[] Hindrances = ["制约", "影响", "限制", "所限", "约束", "束缚"];
    private static readonly WordSet NotBecause = new(["因此", "因而", "因地", "因材", "因人", "因案", "因势", "因时", "因素", "因事", "因户", "因循"]);

    private static readonly WordSet NotSubject = new(["受众", "受理", "受教", "受援", "受助", "受益", "受访"]);

    /// <summary>What ends a clause, and what a teller begins with: within a clause nothing else matters.</summary>
    private static readonly CharSet Relevant = new(c => EndsClause(c) || Tellers.Any(teller => teller[0] == c));

    /// <summary>The cause's words; null where the statement, from its words after the marker on, gives none.</summary>
    public static TextSpan? Find(string text, TextSpan statement)
    {
        var clauseStart = true;
        for (var i = statement.Start; i < statement.End; i++)
        {
            var c = text[i];
            if (!clauseStart && !Relevant.Contains(c))
                continue;
            if (c is '原' or '主' or '究' or '这' or '是' or '根'
                && TryReadTeller(text, i, statement.End, out var after))
                return Trim(text, after, SentenceEnd(text, after, statement.End));
            if (clauseStart && TryReadClause(text, i, statement.End, out var cause))
                return cause;

            clauseStart = EndsClause(c) || (clauseStart && Glyphs.IsSpace(c));
        }

        return null;
    }

    private static bool TryReadTeller(string text, int at, int end, out int after)
    {
        foreach (var teller in Tellers)
        {
            if (Glyphs.Reads(text, at, end, teller))
            {
                after = Glyphs.SkipSpaces(text, at + teller.Length, end);
                return after < end;
            }
        }

        after = at;
        return false;
    }

    private static bool TryReadClause(string text, int at, int end, out TextSpan? cause)
    {
        cause = null;
        if (at + 1 < end && text[at] is '但' or '也' or '又' or '而' or '均' or '都' or '多')
            at++;

        var clauseEnd = at;
        while (clauseEnd < end && !EndsClause(text[clauseEnd]) && clauseEnd - at < LongestClause)
            clauseEnd++;

        var clause = text.AsSpan(at, clauseEnd - at);
        if (Glyphs.ReadsAny(text, at, end, Openers))
            cause = Trim(text, at + (clause.StartsWith("受限于") ? 3 : 2), clauseEnd);
        else if (clause.StartsWith("受") && !Glyphs.ReadsAny(text, at, end, NotSubject) && LastHindrance(clause) is > 0 and var hindrance)
            cause = TextSpan.FromBounds(at, at + hindrance);
        else if (clause.StartsWith("因") && clause.Length > 3 && !Glyphs.ReadsAny(text, at, end, NotBecause))
            cause = Trim(text, at + 1, clauseEnd);
        return cause is { Length: > 0 };
    }

    private static int LastHindrance(ReadOnlySpan<char> clause)
    {
        var last = -1;
        foreach (var word in Hindrances)
        {
            if (clause.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                last = Math.Max(last, at + word.Length);
        }

        return last;
    }

    private static bool EndsClause(char c) => Glyphs.EndsStatement(c) || Glyphs.Fold(c) is ',' or ':' || Glyphs.IsLineBreak(c);

    private static int SentenceEnd(string text, int at, int end)
    {
        while (at < end && text[at] != '。' && !Glyphs.IsLineBreak(text[at]))
            at++;
        return at;
    }

    private static TextSpan? Trim(string text, int start, int end)
    {
        var trimmed = Glyphs.TrimClosing(text, start, end);
        return trimmed > start ? TextSpan.FromBounds(start, trimmed) : null;
    }
}
