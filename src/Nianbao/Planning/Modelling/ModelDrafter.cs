using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>
/// Drafts with a language model (模型起草): asks it once, asks once more for what the checks refuse, and takes the offline
/// drafter's measures for the rest. Whatever the model does, there is a plan, or word that it is worth asking again later.
/// </summary>
public sealed class ModelDrafter(IChatModel model) : IPlanDrafter
{
    // Of an answer that cannot be read no more than this goes back.
    private const int LongestRepeated = 12_000;

    public async Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var offline = OfflineDrafter.Draft(input);
        var material = PromptBudget.Fit(MaterialReader.Read(input, offline), input.Report.Text);
        var drafting = new Drafting { Model = model.Name, PromptVersion = PromptFiles.Version };
        if (material.Problems.Count == 0)
        {
            return Result(offline, drafting, GuardTexts.NoProblems, []);
        }

        var question = PromptWriter.Question(material);
        var answer = await AskAsync([question]).ConfigureAwait(false);
        if (answer.Outcome == ChatOutcome.TryLater)
        {
            return new DraftResult(null, answer.Reason, answer.RetryAfter) { Asked = drafting };
        }

        if (answer.Outcome != ChatOutcome.Answered)
        {
            return Result(offline, drafting, GuardTexts.NoAnswer(answer.Reason), []);
        }

        var guard = new AnswerGuard(new GuardSources(material, input));
        var notes = new List<string>();
        var first = Judge(guard, answer.Text, null);
        var verdict = first;
        notes.AddRange(first.Faults.Select(GuardTexts.FirstTurn));
        if (!first.IsWhole)
        {
            var again = await AskAsync([question, Repeated(answer.Text), PromptWriter.Again(first.Faults, first.Open.Select(claim => claim.Id))])
                .ConfigureAwait(false);
            if (again.Outcome == ChatOutcome.Answered)
            {
                verdict = Judge(guard, again.Text, first);
                notes.AddRange(verdict.Faults.Select(GuardTexts.SecondTurn));
            }
            else
            {
                notes.Add(GuardTexts.NoSecondAnswer(again.Reason));
            }
        }

        if (verdict.Accepted.Count == 0)
        {
            return Result(offline, drafting, GuardTexts.NothingAccepted, notes);
        }

        var (plan, merged) = new PlanMerge(input, material, offline).Merge(verdict);
        var library = plan.Items.SelectMany(item => item.Measures).Count(measure => measure.ProblemIds.Count > 0 && measure.Origin != MeasureOrigin.Model);
        return Result(plan, drafting, library > 0 ? GuardTexts.Partly(library) : "", [.. notes, .. merged]);

        async Task<ChatAnswer> AskAsync(IReadOnlyList<string> turns)
        {
            var given = await model.AskAsync(new ChatQuestion(PromptFiles.Instructions, turns, PromptFiles.Schema), cancellation).ConfigureAwait(false);
            drafting = drafting with
            {
                Calls = drafting.Calls + 1,
                InputTokens = drafting.InputTokens + given.InputTokens,
                OutputTokens = drafting.OutputTokens + given.OutputTokens,
                Elapsed = drafting.Elapsed + given.Elapsed,
            };
            return given;
        }
    }

    private static Verdict Judge(AnswerGuard guard, string text, Verdict? before)
    {
        var answer = AnswerParser.Read(text, out var fault);
        var verdict = guard.Check(answer, before);
        return answer is null ? verdict with { Faults = [fault, .. verdict.Faults] } : verdict;
    }

    private static string Repeated(string answer) => answer.Length <= LongestRepeated ? answer : answer[..LongestRepeated];

    private static DraftResult Result(WorkPlan plan, Drafting drafting, string reason, IReadOnlyList<string> notes) =>
        new(plan with { Drafting = drafting with { Notes = reason.Length > 0 ? [reason, .. notes] : notes } }, reason, null);
}
