using System.Buffers;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>What could stand in any office's plan (空话): an action of set phrases, an outcome that nobody could look for.</summary>
internal static class HollowCheck
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：！？");

    public static IEnumerable<string> Faults(ModelMeasure measure)
    {
        var (clauses, hollow) = (0, 0);
        for (var rest = measure.Action.AsSpan(); rest.Length > 0;)
        {
            var length = rest.IndexOfAny(ClauseEnds);
            var clause = (length < 0 ? rest : rest[..length]).ToString();
            clauses += clause.Length > 0 ? 1 : 0;
            hollow += GuardWords.FirstIn(clause, "空话") is not null ? 1 : 0;
            rest = length < 0 ? [] : rest[(length + 1)..];
        }

        if (hollow > 0 && hollow * 2 >= clauses)
        {
            yield return GuardTexts.HollowAction(GuardWords.FirstIn(measure.Action, "空话")!);
        }

        if (GuardWords.FirstIn(measure.Outcome, "空效") is { } phrase && GuardWords.FirstIn(measure.Outcome, "可查") is null)
        {
            yield return GuardTexts.HollowOutcome(phrase);
        }
    }
}
