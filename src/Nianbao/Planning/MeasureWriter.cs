using System.Globalization;
using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>Puts an office's words, units, dates and figures into chosen measures.</summary>
internal sealed class MeasureWriter(Report report, OfficeProfile office, int year, Calendar calendar)
{
    private const int MostNouns = 3;
    private const int MostFrequentNouns = 2;
    private const int ShortestQuoted = 4;
    private const int LongestQuoted = 12;

    // Figures in the running text of every measure would read like a table.
    private const int MostNamedFigures = 3;

    private readonly OfficeWords officeWords = new(report, office);
    private readonly UnitDirectory units = UnitDirectory.Of(report, office);
    private readonly FigureFinder figures = new(report);
    private readonly Dictionary<string, IReadOnlyList<string>> frequent = [];
    private readonly Dictionary<ChosenMeasure, string> months = [];
    private int namedFigures;

    /// <summary>The measure before it names what it answers, its <see cref="Measure.Id"/> left to be numbered.</summary>
    public Measure Write(ChosenMeasure chosen)
    {
        var (problem, template) = (chosen.Problem, chosen.Template);
        var answered = chosen.Answered.ToList();
        var figure = figures.For(template);
        var action = Action(template, problem, answered, ref figure);
        return new Measure
        {
            Id = "",
            Heading = Render(template.Heading, template.Key, problem, answered),
            Action = action,
            Lead = Lead(template.Leads),
            Support = Support(template.Leads),
            Deadline = PlanTexts.Deadline(year, Month(chosen)),
            Outcome = Sentence(Pick(template.Outcomes, template.Key + "成效", problem.Nouns), template.Key, problem, answered),
            ProblemIds = chosen.ProblemIds,
            Figures = figure is null ? [] : [figure],
        };
    }

    /// <summary>A standing duty: no problem, no figure.</summary>
    public Measure WriteStanding(MeasureTemplate template) => new()
    {
        Id = "",
        Heading = Render(template.Heading, template.Key, null, []),
        Action = Sentence(Pick(template.Actions, template.Key, ""), template.Key, null, []),
        Lead = Lead(template.Leads),
        Support = Support(template.Leads),
        Deadline = PlanTexts.Deadline(year, calendar.Take(template.Deadlines, template.Key)),
        Outcome = Sentence(Pick(template.Outcomes, template.Key + "成效", ""), template.Key, null, []),
    };

    /// <summary>Where in the year a measure stands, for their order.</summary>
    public double Place(ChosenMeasure chosen) => Month(chosen) switch
    {
        "季" => 3.5,
        "半年" => 6.5,
        var month => int.Parse(month, CultureInfo.InvariantCulture),
    };

    public string Lead(IReadOnlyList<string> roles) => units.Lead(roles);

    public string? NamedIn(string text) => units.NamedIn(text);

    public IReadOnlyList<string> Support(IReadOnlyList<string> roles) => units.Support(roles);

    /// <summary>The claim as a plan cites it, in the report's own words.</summary>
    public ClaimAnswer Answer(ProblemAnalysis problem, Claim claim) => new(problem.Problem.Id, report.Quote(claim.Span));

    private string Month(ChosenMeasure chosen)
    {
        if (!months.TryGetValue(chosen, out var month))
        {
            months[chosen] = month = calendar.Take(chosen.Template.Deadlines, chosen.Template.Key);
        }

        return month;
    }

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
                "题" => answered.Where(claim => !claim.IsTitle).Select(claim => claim.Topic).FirstOrDefault(topic => topic is not null)
                    ?? problem?.Topic ?? Quoted(problem) ?? PlanTexts.ThisProblem,
                _ when officeWords.Find(slot) is { } words => words,
                _ when NounLexicon.HasKind(slot) => Nouns(slot, problem, answered),
                _ => null,
            });

    // 双语人才紧缺 names a problem that has no noun of its own.
    private static string? Quoted(ProblemAnalysis? problem) =>
        problem?.Claims.Select(claim => claim.Text).FirstOrDefault(text => PlainWords.MayBeQuoted(text, ShortestQuoted, LongestQuoted)) is { } text ? $"“{text}”" : null;

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
