using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>Writes the measures of one problem so that every claim is spoken of: in a measure's own words, else named at its head.</summary>
internal sealed class AnswerWriter(MeasureWriter writer, OwnItems ownItems, OwnPlan own, string office)
{
    // Shortcomings in one breath, no more characters than that.
    private const int LongestNaming = 46;
    private const int MostNamed = 3;

    private readonly HashSet<string> named = [];

    /// <summary>Measures that answer no claim of their own.</summary>
    public HashSet<Measure> Fills { get; } = [];

    /// <summary>The report's own measures first, then the library's in the order of the year.</summary>
    public List<Measure> Write(ProblemAnalysis problem, IReadOnlyList<ChosenMeasure> chosen)
    {
        var kept = own.Passages(problem).Select(passage => ownItems.Write(passage, problem)).ToList();
        var drafts = chosen.OrderBy(writer.Place).Select(choice => new Draft(choice, writer.Write(choice))).ToList();
        var rest = new Queue<(ProblemAnalysis Problem, Claim Claim)>();
        foreach (var draft in drafts)
        {
            foreach (var answer in draft.Choice.Answers.Where(answer => !draft.TryAnswer(answer, named)))
            {
                rest.Enqueue(answer);
            }
        }

        // What found no room at its own measure is named by a neighbour that has some; at worst at the first.
        foreach (var answer in rest)
        {
            var room = drafts.Where(draft => draft.HasRoom(answer.Claim)).OrderBy(draft => draft.Named.Count).FirstOrDefault();
            (room ?? drafts[0]).Add(answer, named, name: room is not null);
        }

        if (kept.Count == 0 && !drafts.Any(draft => draft.Named.Count > 0))
        {
            drafts[0].LeadWith(named);
        }

        return [.. kept, .. drafts.Select(Finish)];
    }

    private Measure Finish(Draft draft)
    {
        var action = draft.Measure.Action;
        var answers = draft.Answers.Select(answer => writer.Answer(answer.Problem, answer.Claim)).Distinct().ToList();
        var measure = draft.Measure with
        {
            Action = Causes(draft) + Wanting(draft, action[0]) + action,
            Answers = answers,
            ProblemIds = [.. draft.Measure.ProblemIds.Concat(answers.Select(answer => answer.ProblemId)).Distinct()],
        };
        if (answers.Count == 0)
        {
            Fills.Add(measure);
        }

        return measure;
    }

    private static string Causes(Draft draft) =>
        string.Concat(draft.Named.Where(claim => claim.IsCause).Take(1).Select(claim => PlanTexts.Considering(claim.Phrase!)));

    // 就… is not followed by 就….
    private string Wanting(Draft draft, char next)
    {
        var phrases = draft.Named.Where(claim => !claim.IsCause).Concat(draft.Named.Where(claim => claim.IsCause).Skip(1))
            .Select(claim => claim.Phrase!).ToList();
        if (phrases.Count == 0)
        {
            return "";
        }

        var form = StableHash.Choose(PlanTexts.AgainstForms, office, phrases[0]);
        return Enumerable.Range(form, PlanTexts.AgainstForms)
            .Select(turn => PlanTexts.Against(phrases, turn % PlanTexts.AgainstForms))
            .First(opening => opening[0] != next);
    }

    private sealed class Draft(ChosenMeasure choice, Measure measure)
    {
        private readonly string text = measure.Heading + "，" + measure.Action + measure.Outcome;

        public ChosenMeasure Choice => choice;

        public Measure Measure => measure;

        public List<(ProblemAnalysis Problem, Claim Claim)> Answers { get; } = [];

        public List<Claim> Named { get; } = [];

        public bool HasRoom(Claim claim) =>
            claim.Phrase is not null && Named.Count < MostNamed && Named.Sum(other => other.Phrase!.Length) + claim.Phrase.Length <= LongestNaming;

        /// <summary>Takes the claim if the measure speaks of it or has room to name it; a heading is spoken of by all that answer its problem.</summary>
        public bool TryAnswer((ProblemAnalysis Problem, Claim Claim) answer, HashSet<string> named)
        {
            var spoken = answer.Claim.IsTitle || Matter.Speaks(answer.Claim, text)
                || (answer.Claim.Phrase is { } phrase && named.Contains(phrase));
            if (!spoken && !HasRoom(answer.Claim))
            {
                return false;
            }

            Add(answer, named, name: !spoken);
            return true;
        }

        public void Add((ProblemAnalysis Problem, Claim Claim) answer, HashSet<string> named, bool name)
        {
            Answers.Add(answer);
            if (name && named.Add(answer.Claim.Phrase!))
            {
                Named.Add(answer.Claim);
            }
        }

        /// <summary>Names one of the claims that it answers, though it speaks of them anyway.</summary>
        public void LeadWith(HashSet<string> named)
        {
            var lead = Answers.Select(answer => answer.Claim).OrderBy(claim => claim.IsTitle)
                .FirstOrDefault(claim => claim.Phrase is { Length: <= LongestNaming } phrase && !named.Contains(phrase));
            if (lead is not null)
            {
                named.Add(lead.Phrase!);
                Named.Add(lead);
            }
        }
    }
}
