using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The word lists of subjects.lexicon.txt, and what can be said of a few words by them.</summary>
internal static class SubjectWords
{
    public static readonly WordSet Leading = Lexicon.Subjects.Set("leading");
    public static readonly WordSet Trailing = Lexicon.Subjects.Set("trailing");
    public static readonly WordSet Light = Lexicon.Subjects.Set("light");
    public static readonly WordSet PhraseEnds = Lexicon.Subjects.Set("phrase end");
    public static readonly WordSet NotTrailing = Lexicon.Subjects.Set("not trailing");
    public static readonly WordSet NotLeading = Lexicon.Subjects.Set("not leading");
    public static readonly WordSet ObjectEnds = Lexicon.Subjects.Set("object end");
    public static readonly WordSet Actors = Lexicon.Subjects.Set("actor");
    public static readonly WordSet MidTime = Lexicon.Subjects.Set("mid time");
    public static readonly WordSet Connectives = Lexicon.Subjects.Set("connective");
    public static readonly WordSet NotConnectives = Lexicon.Subjects.Set("not connective");
    public static readonly WordSet Changes = Lexicon.Subjects.Set("change");

    public static readonly WordSet Prepositions = Lexicon.Subjects.Set("preposition");
    public static readonly WordSet ActorEnds = Lexicon.Subjects.Set("actor end");

    private static readonly WordSet StateEnds = Lexicon.Subjects.Set("state end");
    private static readonly WordSet RateManners = Lexicon.Subjects.Set("rate manner");
    private static readonly WordSet Verbs = Lexicon.Subjects.Set("verbs");
    private static readonly WordSet Nominal = Lexicon.Subjects.Set("nominal");
    private static readonly WordSet NotVerbs = Lexicon.Subjects.Set("not verb");
    private static readonly WordSet Adverbs = Lexicon.Subjects.Set("adverb");
    private static readonly WordSet BareRates = Lexicon.Subjects.Set("bare rate");
    private static readonly WordSet ProcessRates = Lexicon.Subjects.Set("process rate");
    private static readonly WordSet RateEnds = Lexicon.Subjects.Set("rate end");
    private static readonly WordSet Coverage = Lexicon.Subjects.Set("coverage");
    private static readonly WordSet EventCounters = Lexicon.Subjects.Set("event counter");
    private static readonly WordSet Generic = Lexicon.Subjects.Set("generic");
    private static readonly WordSet Outcomes = Lexicon.Subjects.Set("outcome");
    private static readonly WordSet States = Lexicon.Subjects.Set("state");

    /// <summary>The length of the verb at <paramref name="at"/>; 0 where there is none, or a noun like 调解员.</summary>
    public static int VerbAt(NotedText words, int at) =>
        Verbs.At(words, at) is > 0 and var length && NotVerbs.At(words, at) == 0 ? length : 0;

    public static bool HasVerb(NotedText words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (VerbAt(words, at) > 0)
                return true;
        }

        return false;
    }

    /// <summary>办结率, or several of the kind (参考率、合格率): it does not say of what.</summary>
    public static bool IsBareRate(NotedText words)
    {
        while (words.Chars.IndexOfAny("、和") is > 0 and var cut)
        {
            if (!IsOneBareRate(words[..cut]))
                return false;
            words = words[(cut + 1)..];
        }

        return IsOneBareRate(words);
    }

    /// <summary>Whether the words are a rate's name and no more, so that what stands before them says of what.</summary>
    public static bool IsRateName(NotedText words) => BareRates.Contains(words);

    /// <summary>审查通过率: what was reviewed stands in the clause before, or nowhere.</summary>
    public static bool IsProcessRate(NotedText words) => ProcessRates.Contains(words);

    private static bool IsOneBareRate(NotedText words) =>
        BareRates.Contains(words)
        || words is [.., '率'] && words.Length - RateManners.At(words, 0) <= 4;

    public static bool EndsAsRate(NotedText words) => RateEnds.Before(words, words.Length) > 0;

    public static bool IsCoverage(NotedText words) => Coverage.Contains(words);

    public static bool IsEventCounter(string unit) => EventCounters.Contains(unit);

    public static bool IsGeneric(NotedText words) =>
        Generic.Contains(words) || Generic.Contains(words[AfterVerbs(words)..])
        || VerbAt(words, 0) is > 0 and var verb && Generic.Contains(words[verb..]);

    /// <summary>Whether the words, all verbs, tell how what was named before them came out (成功调处).</summary>
    public static bool IsOutcome(NotedText words) => Outcomes.LastIn(words, out _) >= 0;

    /// <summary>Whether the words are one or two verbs with what goes between; three in a row name a thing (发放督查通报).</summary>
    public static bool AreVerbs(NotedText words)
    {
        var (at, verbs) = (0, 0);
        while (at < words.Length)
        {
            var verb = VerbAt(words, at);
            var length = Math.Max(verb, Adverbs.At(words, at));
            if (length == 0)
                return false;
            verbs += verb == length ? 1 : 0;
            at += length;
        }

        return verbs < 3;
    }

    public static bool IsState(NotedText words) =>
        States.Contains(words) || words.Length <= 6 && StateEnds.Before(words, words.Length) > 0;

    public static bool IsChange(NotedText words)
    {
        var at = 0;
        // 较2024年增长: the year belongs to 较.
        while (at < words.Length && (Changes.At(words, at) is > 0 and var length
            || at > 0 && (length = char.IsAsciiDigit(words[at]) || words[at] == '年' ? 1 : 0) > 0))
            at += length;
        return at == words.Length && at > 0;
    }

    /// <summary>Where the object begins: after verbs and what stands between them (成功, 各类).</summary>
    public static int AfterVerbs(NotedText words)
    {
        var at = 0;
        while (at < words.Length)
        {
            var length = Math.Max(VerbAt(words, at), Adverbs.At(words, at));
            if (length == 0)
                break;
            at += length;
        }

        return at;
    }

    /// <summary>Where the first verb stands that is not mostly a noun; -1 if there is none.</summary>
    public static int FirstVerb(NotedText words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (VerbAt(words, at) > 0 && Nominal.At(words, at) == 0)
                return at;
        }

        return -1;
    }

    /// <summary>Where the verbs end that lead up to an object, within <paramref name="longest"/> characters; 0 if there are none.</summary>
    public static int VerbEnd(NotedText words, int longest)
    {
        for (var at = 0; at < Math.Min(words.Length, longest); at++)
        {
            if (VerbAt(words, at) is > 0 and var length && Nominal.At(words, at) == 0 && at + length <= longest)
                return at + length;
        }

        return 0;
    }

    /// <summary>Where the last verb stands that is not mostly a noun and has an object; -1 if there is none.</summary>
    public static int LastVerb(NotedText words)
    {
        for (var at = words.Length - 4; at > 0; at--)
        {
            if (VerbAt(words, at) is > 0 and var length && at + length < words.Length)
                return at;
        }

        return -1;
    }

    /// <summary>Where the earliest verb stands that leaves at most <paramref name="longest"/> and at least 4 characters; -1 if there is none.</summary>
    public static int VerbNear(NotedText words, int longest)
    {
        for (var at = Math.Max(0, words.Length - longest); at <= words.Length - 4; at++)
        {
            if (VerbAt(words, at) > 0 && Nominal.At(words, at) == 0)
                return at;
        }

        return -1;
    }
}
