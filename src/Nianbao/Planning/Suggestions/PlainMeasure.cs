using System.Buffers;

namespace Nianbao.Planning.Suggestions;

/// <summary>Another office's measure reduced to the clauses that any office could write.</summary>
internal static class PlainMeasure
{
    private const int ShortestClause = 5;
    private const int LongestClause = 30;
    private const int MostClauses = 3;
    private const int ShortestMeasure = 7;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n\r\t（）()");

    // What stands in quotation marks is mostly the name of the other office's own project.
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”\"‘’「」《》");

    /// <summary>Whole clauses, joined by commas, without a full stop; null where nothing worth having is left.</summary>
    public static string? Of(string measure, ForeignWords foreign)
    {
        if (PlainWords.IsInstruction(measure))
        {
            return null;
        }

        // Clauses that stood together, the first of which can stand at the beginning; of several such runs the longest.
        var best = new List<string>();
        var run = new List<string>();
        var first = true;
        foreach (var clause in Clauses(measure, foreign))
        {
            var kept = IsPlain(clause, foreign) && (run.Count > 0 || Deeds.MayBegin(clause, first));
            run = !kept ? [] : run.Count == MostClauses ? run : [.. run, clause];
            best = run.Sum(part => part.Length) > best.Sum(part => part.Length) ? run : best;
            first = false;
        }

        var text = string.Join('，', best);
        return text.Length >= ShortestMeasure ? text : null;
    }

    private static bool IsPlain(string clause, ForeignWords foreign) =>
        PlainWords.MayBeQuoted(clause, ShortestClause, LongestClause) && Deeds.AreIn(clause) && !Figures.AreIn(clause) && !foreign.AreIn(clause);

    // What may not stay comes as an empty clause.
    private static IEnumerable<string> Clauses(string measure, ForeignWords foreign)
    {
        for (var from = 0; from < measure.Length;)
        {
            var length = measure.AsSpan(from).IndexOfAny(ClauseEnds);
            length = length < 0 ? measure.Length - from : length;
            var clause = measure.AsSpan(from, length);
            from += length + 1;
            yield return clause.ContainsAny(Quotes) && !foreign.AllowsQuoted(clause)
                ? ""
                : Figures.CutOff(OwnClauses.WithoutMarker(PlainWords.Normalize(clause)));
        }
    }
}
