namespace Nianbao.Checks;

/// <summary>The order in which findings are listed and numbered: the gravest first, then as they stand in the text.</summary>
public static class FindingOrder
{
    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> findings) =>
        [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span.Start)];
}
