namespace Nianbao.Planning;

/// <summary>Spreads a plan's deadlines over the year: of the months that a measure may take, the one taken least.</summary>
internal sealed class Calendar(string office)
{
    private readonly Dictionary<string, int> taken = [];

    /// <param name="months">Months as numbers, or 季 and 半年.</param>
    public string Take(IReadOnlyList<string> months, string key)
    {
        var month = months.OrderBy(taken.GetValueOrDefault).ThenBy(name => StableHash.Of(office, key, name)).First();
        taken[month] = taken.GetValueOrDefault(month) + 1;
        return month;
    }
}
