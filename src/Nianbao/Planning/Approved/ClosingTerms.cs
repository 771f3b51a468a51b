namespace Nianbao.Planning.Approved;

/// <summary>Who, by when and how seen: what stands in a measure's closing bracket or in the annex; what is not said is empty.</summary>
/// <param name="Lead">牵头</param>
/// <param name="Support">配合, as written.</param>
/// <param name="Deadline">时限</param>
/// <param name="Outcome">成效</param>
public sealed record ClosingTerms(string Lead, string Support, string Deadline, string Outcome)
{
    public static ClosingTerms None { get; } = new("", "", "", "");

    /// <summary>These, and of the other what is missing here.</summary>
    public ClosingTerms Or(ClosingTerms other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ClosingTerms(
            First(Lead, other.Lead), First(Support, Lead.Length > 0 ? "" : other.Support),
            First(Deadline, other.Deadline), First(Outcome, other.Outcome));
    }

    private static string First(string one, string other) => one.Length > 0 ? one : other;
}
