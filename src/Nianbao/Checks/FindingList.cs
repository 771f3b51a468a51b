namespace Nianbao.Checks;

/// <summary>Where the rules put their findings.</summary>
internal sealed class FindingList
{
    // A text made to trip a rule at every word shall not fill a table; a report never comes near.
    private const int MostOfOneRule = 50;

    private readonly List<Finding> _findings = [];
    private int _ruleStart;

    /// <summary>Whether the rule has found so much that it need not go on.</summary>
    public bool IsFull => _findings.Count - _ruleStart >= MostOfOneRule;

    public void BeginRule() => _ruleStart = _findings.Count;

    public void Add(Finding? finding)
    {
        if (finding is not null && !IsFull)
            _findings.Add(finding);
    }

    /// <summary>The findings in the order of the text; of one place, the graver first.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        // Few findings, and those of a rule mostly in order already.
        for (var i = 1; i < _findings.Count; i++)
        {
            var finding = _findings[i];
            var at = i;
            for (; at > 0 && IsBefore(finding, _findings[at - 1]); at--)
                _findings[at] = _findings[at - 1];
            _findings[at] = finding;
        }

        return _findings;
    }

    private static bool IsBefore(Finding one, Finding other) =>
        one.Span.Start != other.Span.Start ? one.Span.Start < other.Span.Start : one.Severity > other.Severity;
}
