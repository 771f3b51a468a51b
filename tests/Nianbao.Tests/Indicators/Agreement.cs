namespace Nianbao.Tests.Indicators;

/// <summary>An indicator as a person annotated it.</summary>
public sealed record GoldIndicator(
    string Match, decimal Value, string Unit, Qualifier Qualifier, IndicatorKind Kind, IndicatorCategory Category, string Subject);

/// <summary>How far indicators that were read agree with annotated ones, as the project's scorer counts it.</summary>
public sealed record Agreement(int Gold, int Read, IReadOnlyList<(GoldIndicator Gold, Indicator Read)> Pairs)
{
    public IReadOnlyList<GoldIndicator> Missed { get; private init; } = [];

    public IReadOnlyList<Indicator> Extra { get; private init; } = [];

    public double F1 => 2.0 * Pairs.Count / Math.Max(1, Gold + Read);

    public double Share(Func<GoldIndicator, Indicator, bool> agree) =>
        (double)Pairs.Count(pair => agree(pair.Gold, pair.Read)) / Math.Max(1, Pairs.Count);

    public double Precision => (double)Pairs.Count / Math.Max(1, Read);

    public double Recall => (double)Pairs.Count / Math.Max(1, Gold);

    public double Qualifiers => Share((gold, read) => gold.Qualifier == read.Qualifier);

    public double Kinds => Share((gold, read) => gold.Kind == read.Kind);

    public double Categories => Share((gold, read) => gold.Category == read.Category);

    public double Subjects => Share((gold, read) => CharacterF1(gold.Subject, read.Subject) >= 0.6);

    /// <summary>Aligns both lists in the order of the text: the longest common subsequence by value and unit.</summary>
    public static Agreement Of(IReadOnlyList<GoldIndicator> gold, IReadOnlyList<Indicator> read)
    {
        var length = new int[gold.Count + 1, read.Count + 1];
        for (var i = gold.Count - 1; i >= 0; i--)
        {
            for (var j = read.Count - 1; j >= 0; j--)
                length[i, j] = Same(gold[i], read[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var pairs = new List<(GoldIndicator, Indicator)>();
        for (int i = 0, j = 0; i < gold.Count && j < read.Count;)
        {
            if (Same(gold[i], read[j]) && length[i, j] == length[i + 1, j + 1] + 1)
                pairs.Add((gold[i++], read[j++]));
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }

        return new Agreement(gold.Count, read.Count, pairs)
        {
            Missed = [.. gold.Where(one => !pairs.Exists(pair => ReferenceEquals(pair.Item1, one)))],
            Extra = [.. read.Where(one => !pairs.Exists(pair => ReferenceEquals(pair.Item2, one)))],
        };
    }

    /// <summary>The agreement over several reports.</summary>
    public static Agreement Sum(IEnumerable<Agreement> parts)
    {
        var all = parts.ToList();
        return new Agreement(all.Sum(one => one.Gold), all.Sum(one => one.Read), [.. all.SelectMany(one => one.Pairs)])
        {
            Missed = [.. all.SelectMany(one => one.Missed)],
            Extra = [.. all.SelectMany(one => one.Extra)],
        };
    }

    public override string ToString() =>
        $"F1 {F1:0.000}, qualifier {Qualifiers:0.000}, kind {Kinds:0.000}, category {Categories:0.000}, subject {Subjects:0.000}";

    private static bool Same(GoldIndicator gold, Indicator read) =>
        Math.Abs(gold.Value - read.Value) < 0.000001m && gold.Unit == read.Unit;

    private static double CharacterF1(string a, string b)
    {
        var counts = a.GroupBy(c => c).ToDictionary(group => group.Key, group => group.Count());
        var common = b.GroupBy(c => c).Sum(group => Math.Min(group.Count(), counts.GetValueOrDefault(group.Key)));
        return a.Length + b.Length == 0 ? 0 : 2.0 * common / (a.Length + b.Length);
    }
}
