namespace Nianbao.Planning;

/// <summary>What the report itself intends for next year (下一年度安排), and which problems it meets.</summary>
internal sealed class OwnPlan
{
    private const int MostSentences = 60;
    private const double LeastOfTheme = 4;

    // An item whose heading speaks of a problem is about it; a sentence by itself must say a little more.
    private const double LeastOfItem = 2;
    private const double LeastOfSentence = 1.5;

    // What an item's sentence must speak of another problem more than of the item's own, to be given to that one.
    private const double Elsewhere = 5;

    // Reports mostly list as many items as problems, in the same order; where what they say bears that out, it decides.
    private const double SamePlace = 6;

    // A sentence that is so much of another theme does not belong to the problem, whatever its item is headed.
    private const double OfAnotherTheme = 6;

    private readonly int items;
    private readonly List<OwnSentence> sentences = [];
    private readonly Dictionary<ProblemAnalysis, List<OwnSentence>> answers = [];

    public OwnPlan(Report report, int year)
    {
        items = report.PlanItems.Count;
        for (var place = 0; place < items && sentences.Count < MostSentences; place++)
        {
            // Where one statement is heading and body in one, it is the body.
            var item = report.PlanItems[place];
            var isBoth = item.Span.End - item.Heading.End <= 4;
            var body = isBoth ? item.Span.Start : Math.Max(item.Heading.End, item.Span.Start);
            var read = OwnText.Sentences(report.Text[body..Math.Max(body, item.Span.End)]).ToList();
            IReadOnlyList<string> heading = isBoth && read.Count < 2 ? [] : OwnSentence.Heading(report.Quote(item.Heading));
            foreach (var clauses in isBoth && heading.Count > 0 ? read.Skip(1) : read)
            {
                if (OwnSentence.Read(clauses, heading, place, report.Text, year) is { } sentence)
                {
                    sentences.Add(sentence);
                }
                else
                {
                    LeavesOut |= clauses.All(clause => OwnClauses.MayStand(clause[..^1], report.Text, year));
                }
            }
        }
    }

    /// <summary>Whether the report has anything of its own that a plan can keep.</summary>
    public bool Any => sentences.Count > 0;

    /// <summary>Whether the report's own plan has sentences that are too general to be repeated.</summary>
    public bool LeavesOut { get; }

    public IReadOnlyList<OwnSentence> Sentences => sentences;

    /// <summary>The sentences that no problem called for, in the report's order.</summary>
    public IReadOnlyList<OwnSentence> Rest => [.. sentences.Except(answers.Values.SelectMany(taken => taken))];

    /// <summary>Whether the report's own plan has the duty already, in its own words.</summary>
    public bool Has(MeasureTemplate duty) =>
        sentences.Any(sentence => duty.Terms.Any(term => sentence.Text.Contains(term, StringComparison.Ordinal)));

    /// <summary>Gives each problem the sentences that meet it: those of the item that speaks of it, and others that clearly do.</summary>
    public void Assign(IReadOnlyList<ProblemAnalysis> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        var byItem = sentences.GroupBy(sentence => sentence.Place).ToDictionary(item => item.Key, item => item.ToList());
        var paired = ArePaired(byItem, problems);
        foreach (var (place, item) in byItem)
        {
            var heading = string.Join('，', item[0].Item);
            var itsWorth = problems.ToDictionary(problem => problem, problem =>
                (2 * Worth(heading, problem)) + (paired && problems[place] == problem ? SamePlace + item.Max(sentence => Worth(sentence.Text, problem)) : 0));
            var its = problems.MaxBy(problem => itsWorth[problem])!;
            foreach (var sentence in item)
            {
                if (ProblemOf(sentence, itsWorth[its] >= LeastOfItem ? its : null, paired, problems) is { } problem)
                {
                    answers[problem] = [.. For(problem), sentence];
                }
            }
        }
    }

    /// <summary>The sentences that meet the problem, as they are written into measures.</summary>
    public IReadOnlyList<OwnPassage> Passages(ProblemAnalysis problem) => [.. OwnPassage.Of(For(problem), sentences)];

    /// <summary>The same of those that no problem called for.</summary>
    public IReadOnlyList<OwnPassage> RestPassages => [.. OwnPassage.Of(Rest, sentences)];

    public IReadOnlyList<OwnSentence> For(ProblemAnalysis problem) => answers.GetValueOrDefault(problem) ?? [];

    /// <summary>The problem's claims that the sentences given to it speak of.</summary>
    public IReadOnlyCollection<Claim> Answered(ProblemAnalysis problem) => For(problem).SelectMany(sentence => Spoken(sentence.Text, problem)).ToHashSet();

    /// <summary>The problem's claims that the words speak of.</summary>
    public static IEnumerable<Claim> Spoken(string words, ProblemAnalysis problem) =>
        problem.Claims.Where(claim => Matter.Speaks(claim.Text, words));

    // The problem that the sentence's item is about, unless it speaks clearly of something else.
    private static ProblemAnalysis? ProblemOf(OwnSentence sentence, ProblemAnalysis? ofItem, bool paired, IReadOnlyList<ProblemAnalysis> problems)
    {
        var nearest = problems.MaxBy(problem => Worth(sentence.Text, problem))!;
        var worth = Worth(sentence.Text, nearest);
        return ofItem is null || worth > Worth(sentence.Text, ofItem) + Elsewhere
            ? worth >= LeastOfSentence ? nearest : null
            : !paired && Worth(sentence.Text, ofItem) <= 0 && IsOfAnotherTheme(sentence.Text, ofItem) ? null : ofItem;
    }

    // As many items as problems, at least half of which share words with the problem in their place, and none that clearly speaks of another.
    private bool ArePaired(Dictionary<int, List<OwnSentence>> byItem, IReadOnlyList<ProblemAnalysis> problems)
    {
        if (items != problems.Count)
        {
            return false;
        }

        var related = 0;
        foreach (var (place, item) in byItem)
        {
            var words = string.Join('，', item[0].Item.Concat(item.Select(sentence => sentence.Text)));
            var worth = Worth(words, problems[place]);
            if (problems.Any(problem => Worth(words, problem) > worth + Elsewhere))
            {
                return false;
            }

            related += worth > 0 || Matter.SharePair(words, problems[place].Text) ? 1 : 0;
        }

        return 2 * related >= items;
    }

    private static bool IsOfAnotherTheme(string words, ProblemAnalysis problem) =>
        MeasureLibrary.Groups.Where(group => group != problem.Group).SelectMany(group => group.Themes)
            .Any(theme => ProblemAnalysis.Weigh(words, theme.Terms) >= OfAnotherTheme);

    // Of all themes the problem's is the words' own, and clearly so.
    private static bool IsOfTheme(string words, ProblemAnalysis problem)
    {
        var weight = ProblemAnalysis.Weigh(words, problem.Theme.Terms);
        return weight >= LeastOfTheme && MeasureLibrary.Groups.Where(group => group != problem.Group).SelectMany(group => group.Themes)
            .All(theme => ProblemAnalysis.Weigh(words, theme.Terms) <= weight);
    }

    private static double Worth(string words, ProblemAnalysis problem)
    {
        var spoken = Spoken(words, problem).ToList();
        return spoken.Count == 0 && !IsOfTheme(words, problem)
            ? 0
            : spoken.Sum(claim => 1 + Matter.Shared(claim.Text, words)) + (0.5 * ProblemAnalysis.Weigh(words, problem.Theme.Terms));
    }
}
