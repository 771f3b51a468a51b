using System.Globalization;
using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>Puts an office's words, units, dates and figures into chosen measures.</summary>
internal sealed class MeasureWriter(Report report, OfficeProfile office, int year)
{
    private const int MostNouns = 3;
    private const int MostFrequentNouns = 2;

    // Figures in the running text of every measure would read like a table.
    private const int MostNamedFigures = 3;

    // Two shortcomings in one breath, no more characters than that.
    private const int LongestPair = 26;

    private readonly OfficeWords officeWords = new(report, office);
    private readonly UnitDirectory units = UnitDirectory.Of(report, office);
    private readonly FigureFinder figures = new(report);
    private readonly Dictionary<string, IReadOnlyList<string>> frequent = [];
    private readonly HashSet<string> phrases = [];
    private int namedFigures;

    /// <summary>The measure, its <see cref="Measure.Id"/> left to be numbered.</summary>
    /// <param name="own">A clause of the report's own plan that it takes up.</param>
    /// <param name="leads">Whether it names what is wanting even if it speaks of it anyway: one of a problem's measures does.</param>
    public Measure Write(ChosenMeasure chosen, string? own, bool leads)
    {
        var (problem, template) = (chosen.Problem, chosen.Template);
        var answered = chosen.Answered.ToList();
        var figure = figures.For(template);
        var action = Action(template, problem, answered, ref figure);
        return new Measure
        {
            Id = "",
            Heading = Heading(template, problem, answered),
            Action = Opening(chosen, answered, action, own, leads) + action,
            Lead = units.Lead(template.Leads),
            Deadline = Deadline(template, problem.Nouns),
            Outcome = Sentence(Pick(template.Outcomes, template.Key + "成效", problem.Nouns), template.Key, problem, answered),
            ProblemIds = chosen.ProblemIds,
            Figures = figure is null ? [] : [figure],
        };
    }

    /// <summary>A standing duty: no problem, no figure.</summary>
    public Measure WriteStanding(MeasureTemplate template) => new()
    {
        Id = "",
        Heading = Heading(template, null, []),
        Action = Sentence(Pick(template.Actions, template.Key, ""), template.Key, null, []),
        Lead = units.Lead(template.Leads),
        Deadline = Deadline(template, ""),
        Outcome = Sentence(Pick(template.Outcomes, template.Key + "成效", ""), template.Key, null, []),
    };

    /// <summary>Where in the year a measure stands, for their order.</summary>
    public double Month(ChosenMeasure chosen) =>
        Pick(chosen.Template.Deadlines, chosen.Template.Key + "时限", chosen.Problem.Nouns) switch
        {
            "季" => 3.5,
            "半年" => 6.5,
            var month => int.Parse(month, CultureInfo.InvariantCulture),
        };

    public string Lead(IReadOnlyList<string> roles) => units.Lead(roles);

    /// <summary>A sentence with the office's own words in its slots.</summary>
    public string WithOfficeWords(string sentence) => Render(sentence, "", null, []);

    private string Action(MeasureTemplate template, ProblemAnalysis problem, IReadOnlyList<Claim> answered, ref string? figure)
    {
        var withFigure = template.Actions.Where(wording => wording.Contains("{数}", StringComparison.Ordinal)).ToList();
        var plain = template.Actions.Except(withFigure).ToList();
        var named = figure;
        var useFigure = named is not null && withFigure.Count > 0 && namedFigures < MostNamedFigures && figures.TryName(named);
        namedFigures += useFigure ? 1 : 0;
        return Sentence(
            Pick(useFigure ? withFigure : plain, template.Key, problem.Nouns), template.Key, problem, answered, useFigure ? named : null);
    }

    private string Opening(ChosenMeasure chosen, List<Claim> answered, string action, string? own, bool leads)
    {
        var takesUp = own is null
            ? ""
            : PlanTexts.TakesUpOwnPlan(own, StableHash.Choose(PlanTexts.OwnPlanForms, office.Name, own));

        // What the measure does not speak of yet comes first, of that what it answers best. Its own words say the rest.
        var wanting = answered
            .Where(claim => claim.Phrase is not null && !phrases.Contains(claim.Phrase))
            .Select(claim => (Claim: claim, Spoken: SharesWords(claim, action + own)))
            .Where(found => own is null ? !found.Spoken || leads : !found.Spoken && !found.Claim.IsTitle)
            .OrderBy(found => found.Claim.IsTitle)
            .ThenBy(found => found.Spoken)
            .ThenByDescending(found => ProblemAnalysis.Weigh(found.Claim.Text, chosen.Template.Terms))
            .ToList();
        if (wanting.Count == 0)
        {
            return takesUp;
        }

        var phrase = wanting[0].Claim.Phrase!;
        phrases.Add(phrase);
        var second = wanting.Skip(1)
            .Where(found => !found.Spoken && !found.Claim.IsTitle && found.Claim.Phrase!.Length + phrase.Length <= LongestPair)
            .Select(found => found.Claim.Phrase!)
            .FirstOrDefault(words => !words.Contains('、', StringComparison.Ordinal) && !phrase.Contains('、', StringComparison.Ordinal));
        if (second is not null)
        {
            phrases.Add(second);
            phrase += "、" + second;
        }

        var form = StableHash.Choose(PlanTexts.AgainstForms, office.Name, phrase);
        return takesUp + Enumerable.Range(form, PlanTexts.AgainstForms)
            .Select(turn => PlanTexts.Against(phrase, turn % PlanTexts.AgainstForms))
            .First(opening => opening[0] != action[0] && (own is null || opening[0] != '就'));
    }

    // Whether the measure already speaks in the claim's own words: three characters in a row of its noun.
    private static bool SharesWords(Claim claim, string action)
    {
        var words = claim.Topic ?? claim.Text;
        for (var at = 0; at + 3 <= words.Length; at++)
        {
            if (action.Contains(words.AsSpan(at, 3), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private string Deadline(MeasureTemplate template, string nouns) =>
        PlanTexts.Deadline(year, Pick(template.Deadlines, template.Key + "时限", nouns));

    private string Heading(MeasureTemplate template, ProblemAnalysis? problem, IReadOnlyList<Claim> answered) =>
        Render(template.Heading, template.Key, problem, answered);

    // A sentence, unlike a heading, may also have its common words varied.
    private string Sentence(
        string wording, string key, ProblemAnalysis? problem, IReadOnlyList<Claim> answered, string? figure = null) =>
        Render(Synonyms.Vary(wording, office.Name, key + problem?.Nouns), key, problem, answered, figure);

    private string Pick(IReadOnlyList<string> wordings, string key, string nouns) =>
        wordings[StableHash.Choose(wordings.Count, office.Name, nouns, key)];

    private string Render(
        string wording, string key, ProblemAnalysis? problem, IReadOnlyList<Claim> answered, string? figure = null) =>
        TemplateText.Render(
            wording,
            (count, text) => StableHash.Choose(count, office.Name, problem?.Nouns ?? "", key, text),
            slot => slot switch
            {
                "数" => figure,
                "题" => problem?.Topic ?? PlanTexts.ThisProblem,
                _ when officeWords.Find(slot) is { } words => words,
                _ when NounLexicon.HasKind(slot) => Nouns(slot, problem, answered),
                _ => null,
            });

    private string? Nouns(string kind, ProblemAnalysis? problem, IReadOnlyList<Claim> answered)
    {
        var most = MostNouns;
        var found = NounLexicon.Find(kind, string.Concat(answered.Select(claim => claim.Text + "。")));
        found = found.Count > 0 || problem is null ? found : NounLexicon.Find(kind, problem.Text);
        if (found.Count == 0 && NounLexicon.IsOfTheWholeReport(kind))
        {
            if (!frequent.TryGetValue(kind, out var common))
            {
                frequent[kind] = common = NounLexicon.MostFrequent(kind, report.Text);
            }

            found = common;
            most = MostFrequentNouns;
        }

        return found.Count == 0 ? null : string.Join('、', found.Take(most));
    }
}
