using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Decides what of a model's answer is taken over: what passes every check, whoever the report's text spoke to.</summary>
internal sealed class AnswerGuard(GuardSources sources)
{
    private const int FewestOfAProblem = 2;
    private const int LongestPlan = 1900;

    // Of four measures no three may fall due together.
    private const int Few = 3;
    private const int SequenceLength = 8;

    private PromptMaterial Material => sources.Material;

    /// <param name="answer">Null where none could be read; then nothing is added to what was accepted before.</param>
    /// <param name="before">What an earlier answer is taken over with.</param>
    public Verdict Check(ModelAnswer? answer, Verdict? before)
    {
        var faults = new List<string>();
        var accepted = before?.Accepted.ToList() ?? [];
        var opening = before?.Opening;
        if (answer is not null)
        {
            opening ??= Passes(MeasureCheck.OpeningFaults(answer.Opening, sources).Select(GuardTexts.OfOpening), faults) ? answer.Opening : null;
            foreach (var item in answer.Items)
            {
                var heading = Passes(MeasureCheck.HeadingFaults(item.Heading, sources).Select(reason => GuardTexts.OfItem(item.Heading, reason)), faults)
                    ? item.Heading
                    : null;
                foreach (var measure in item.Measures)
                {
                    Add(heading, measure, accepted, faults);
                }
            }
        }

        var open = Open(accepted, faults);
        return new Verdict(opening, accepted, faults, open);
    }

    private void Add(string? heading, ModelMeasure measure, List<AcceptedMeasure> accepted, List<string> faults)
    {
        var reasons = MeasureCheck.Faults(measure, sources).ToList();
        var named = Material.Claims.Where(claim => measure.Answers.Contains(claim.Id)).ToList();
        var met = named.Where(claim => ClaimMatter.IsAnswered(claim, measure.Text, Material)).ToList();
        var answered = named.Where(claim => met.Contains(claim)
            || (ClaimMatter.IsConsequence(claim.Text) && met.Any(other => other.ProblemId == claim.ProblemId))).ToList();
        faults.AddRange(named.Except(answered).Select(claim => GuardTexts.Of(measure.Heading, GuardTexts.OtherMatter(claim.Id, claim.Text))));
        if (answered.Count == 0 && !ContinuesSomething(measure))
        {
            reasons.Add(GuardTexts.AnswersNothing);
        }

        var others = accepted.Select(other => other.Measure).ToList();
        if (others.Any(other => IsRepetition(measure.Action, other.Action)))
        {
            reasons.Add(GuardTexts.Repeated);
        }

        if (others.Count >= Few && others.Count(other => other.When == measure.When) * 2 > others.Count)
        {
            reasons.Add(GuardTexts.Crowded(measure.When));
        }

        if (others.Append(measure).Sum(other => other.Text.Length) > LongestPlan)
        {
            reasons.Add(GuardTexts.PlanTooLong);
        }

        if (Passes(reasons.Select(reason => GuardTexts.Of(measure.Heading, reason)), faults))
        {
            accepted.Add(new AcceptedMeasure(heading, measure, answered));
        }
    }

    private static bool Passes(IEnumerable<string> reasons, List<string> faults)
    {
        var before = faults.Count;
        faults.AddRange(reasons);
        return faults.Count == before;
    }

    // What was promised last year or what the reviewer asks for needs no problem of the report.
    private bool ContinuesSomething(ModelMeasure measure) =>
        measure.Answers.Count == 0
        && Material.Unfinished.Concat(Material.OwnItems).Append(Material.Remarks ?? "").Any(text => text.Length > 0 && ClaimMatter.IsShared(text, measure.Text));

    private static bool IsRepetition(string action, string other)
    {
        var (all, same) = (0, 0);
        for (var at = 0; at + SequenceLength <= action.Length; at++)
        {
            all++;
            same += other.Contains(action.AsSpan(at, SequenceLength), StringComparison.Ordinal) ? 1 : 0;
        }

        return same * 2 > all;
    }

    private List<NumberedClaim> Open(List<AcceptedMeasure> accepted, List<string> faults)
    {
        var open = new List<NumberedClaim>();
        foreach (var problem in Material.Problems)
        {
            var unanswered = problem.Claims.Where(claim => !accepted.Any(measure => measure.Claims.Contains(claim))).ToList();
            faults.AddRange(unanswered.Select(claim => GuardTexts.Unanswered(claim.Id, claim.Text)));
            open.AddRange(unanswered);
            if (unanswered.Count == 0 && accepted.Count(measure => measure.Claims.Any(problem.Claims.Contains)) < FewestOfAProblem)
            {
                faults.Add(GuardTexts.Thin(problem.Id));
                open.Add(problem.Claims[0]);
            }
        }

        return open;
    }
}
