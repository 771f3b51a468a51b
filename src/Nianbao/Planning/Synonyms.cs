using System.Text;

namespace Nianbao.Planning;

/// <summary>Words of the library that may stand for each other (写明、注明), so that offices with one measure need not have one sentence.</summary>
internal static class Synonyms
{
    private static readonly Lazy<List<string[]>> LazySets = new(() => [.. TermFile.Lines("synonyms")]);

    /// <summary>The wording with each such word chosen by office and measure; done before a report's words are put in.</summary>
    public static string Vary(string wording, string office, string key)
    {
        foreach (var set in LazySets.Value.Where(set => wording.Contains(set[0], StringComparison.Ordinal)))
        {
            wording = Replace(wording, set, StableHash.Choose(set.Length, office, key, set[0]));
        }

        return wording;
    }

    private static string Replace(string wording, string[] set, int choice)
    {
        if (choice == 0)
        {
            return wording;
        }

        var builder = new StringBuilder(wording.Length);
        var from = 0;
        for (var at = wording.IndexOf(set[0], StringComparison.Ordinal); at >= 0;
             at = wording.IndexOf(set[0], at + set[0].Length, StringComparison.Ordinal))
        {
            // 经办人员 has 经办人 in it already.
            var whole = set.Any(word => word.Length > set[0].Length && wording.AsSpan(at).StartsWith(word))
                || set.Any(word => word.EndsWith(set[0], StringComparison.Ordinal) && wording.AsSpan(0, at + set[0].Length).EndsWith(word) && word != set[0]);
            builder.Append(wording, from, at - from).Append(whole ? set[0] : set[choice]);
            from = at + set[0].Length;
        }

        return builder.Append(wording, from, wording.Length - from).ToString();
    }
}
