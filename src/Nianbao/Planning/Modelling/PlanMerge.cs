using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Makes one plan of what the checks left of the model's and of the offline drafter's measures for the rest.</summary>
internal sealed class PlanMerge(PlanInput input, PromptMaterial material, WorkPlan offline)
{
    private const int FewestOfAProblem = 2;
    private const int LongestItems = 2200;
    private const int FewestDuties = 3;
    private const int LikeSource = 6;

    private readonly List<(string Heading, List<Measure> Measures)> items = [];
    private readonly List<string> notes = [];

    /// <summary>The plan and, in plain Chinese, what of it is the library's.</summary>
    public (WorkPlan Plan, IReadOnlyList<string> Notes) Merge(Verdict verdict)
    {
        foreach (var accepted in verdict.Accepted)
        {
            Place(accepted.ItemHeading ?? HeadingFor(accepted.Claims), Measure(accepted));
        }

        foreach (var problem in input.Report.Problems)
        {
            Complete(problem, verdict);
        }

        if (verdict.Opening is null)
        {
            notes.Add(GuardTexts.OpeningFromLibrary);
        }

        return ((offline with { Opening = verdict.Opening ?? offline.Opening, Items = [.. Answers(), .. Duties()] }).Numbered(), notes);
    }

    private IEnumerable<WorkPlanItem> Answers() => items.Select(item => new WorkPlanItem(item.Heading, item.Measures));

    // Standing duties are the office's in any case; of a long plan fewer of them.
    private IEnumerable<WorkPlanItem> Duties()
    {
        var left = LongestItems - PlanLength.Of(Answers());
        foreach (var item in offline.Items)
        {
            var duties = item.Measures.Where(measure => measure.ProblemIds.Count == 0).ToList();
            while (duties.Count > FewestDuties && PlanLength.Of([new WorkPlanItem(item.Heading, duties)]) > left)
            {
                duties.RemoveAt(duties.Count - 1);
            }

            if (duties.Count > 0)
            {
                yield return new WorkPlanItem(item.Heading, duties);
            }
        }
    }

    // The library's measures for what is open of a problem; all of them where the model has none.
    private void Complete(Problem problem, Verdict verdict)
    {
        var known = material.Problems.FirstOrDefault(numbered => numbered.Id == problem.Id);
        var library = offline.Items.SelectMany(item => item.Measures).Where(measure => measure.ProblemIds.Contains(problem.Id)).ToList();
        if (known is null)
        {
            library.ForEach(measure => Take(measure, []));
            return;
        }

        foreach (var claim in verdict.Open.Where(claim => claim.ProblemId == problem.Id))
        {
            if (Best(library, claim) is { } measure)
            {
                Take(measure, [claim]);
                notes.Add(GuardTexts.TakenFromLibrary(problem.Id, claim.Text));
            }
        }

        foreach (var measure in library.Where(measure => Count(problem.Id) < FewestOfAProblem && !IsTaken(measure)).ToList())
        {
            Take(measure, []);
        }
    }

    private static Measure? Best(List<Measure> library, NumberedClaim claim) =>
        library.Find(measure => measure.Answers.Any(answer => answer.ProblemId == claim.ProblemId && IsSame(answer.Claim, claim)))
        ?? library.Find(measure => ClaimMatter.IsShared(claim.Text, Text(measure)))
        ?? library.FirstOrDefault();

    private static bool IsSame(string words, NumberedClaim claim) =>
        words == claim.Quote || PlainWords.Normalize(words) == claim.Text;

    private static string Text(Measure measure) => $"{measure.Heading}。{measure.Action}{measure.Outcome}";

    private int Count(string problem) => items.Sum(item => item.Measures.Count(measure => measure.ProblemIds.Contains(problem)));

    private bool IsTaken(Measure measure) => items.Any(item => item.Measures.Any(taken => taken.Action == measure.Action));

    private void Take(Measure measure, IReadOnlyList<NumberedClaim> claims)
    {
        var answers = claims.Select(claim => new ClaimAnswer(claim.ProblemId, claim.Quote));
        foreach (var (_, measures) in items)
        {
            var at = measures.FindIndex(taken => taken.Action == measure.Action);
            if (at >= 0)
            {
                measures[at] = measures[at] with { Answers = [.. measures[at].Answers.Union(answers)] };
                return;
            }
        }

        var heading = items.Find(item => item.Measures.Any(other => other.ProblemIds.Intersect(measure.ProblemIds).Any())).Heading
            ?? offline.Items.First(item => item.Measures.Contains(measure)).Heading;
        Place(heading, measure with { Answers = [.. measure.Answers.Union(answers)] });
    }

    private void Place(string heading, Measure measure)
    {
        var at = items.FindIndex(item => item.Heading == heading);
        if (at < 0)
        {
            items.Add((heading, []));
            at = items.Count - 1;
        }

        items[at].Measures.Add(measure);
    }

    private string HeadingFor(IReadOnlyList<NumberedClaim> claims) =>
        offline.Items.FirstOrDefault(item => item.Measures.Any(measure => claims.Any(claim => measure.ProblemIds.Contains(claim.ProblemId))))?.Heading
        ?? offline.Items[^1].Heading;

    private Measure Measure(AcceptedMeasure accepted)
    {
        var (measure, claims) = (accepted.Measure, accepted.Claims);
        return new Measure
        {
            Id = "",
            Heading = measure.Heading,
            Action = measure.Action,
            Lead = measure.Lead,
            Support = [.. measure.Support.Where(unit => unit != measure.Lead).Distinct()],
            Deadline = PlanTexts.Deadline(material.Year, measure.When.TrimEnd('月')),
            Outcome = measure.Outcome.TrimEnd('。'),
            ProblemIds = [.. claims.Select(claim => claim.ProblemId).Distinct()],
            Answers = [.. claims.Select(claim => new ClaimAnswer(claim.ProblemId, claim.Quote)), .. Titles(measure, claims)],
            Origin = MeasureOrigin.Model,
            Sources = [.. Sources(measure, claims)],
            Figures = [.. measure.Figures.Select(material.FigureOf).OfType<string>().Distinct()],
        };
    }

    // A problem's title wants its answer too, by a measure that speaks of it.
    private IEnumerable<ClaimAnswer> Titles(ModelMeasure measure, IReadOnlyList<NumberedClaim> claims) =>
        material.Problems
            .Where(problem => problem.Title.Length > 0 && problem.Claims.Any(claims.Contains) && claims.All(claim => claim.Text != problem.Title)
                && PersonalMask.Apply(problem.TitleQuote) == problem.TitleQuote && ClaimMatter.IsShared(problem.Title, measure.Text))
            .Select(problem => new ClaimAnswer(problem.Id, problem.TitleQuote));

    // A suggestion that the measure takes words of is its source.
    private IEnumerable<string> Sources(ModelMeasure measure, IReadOnlyList<NumberedClaim> claims) =>
        input.Suggestions
            .Where(suggestion => claims.Any(claim => claim.ProblemId == suggestion.ProblemId) && SharesWords(suggestion.Text, measure.Text))
            .Select(suggestion => suggestion.Source).Distinct();

    private static bool SharesWords(string source, string measure)
    {
        for (var at = 0; at + LikeSource <= source.Length; at++)
        {
            if (measure.Contains(source.AsSpan(at, LikeSource), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
