namespace Nianbao.Workflow;

/// <summary>One draft with everything that belongs to it, as it was written to storage.</summary>
public sealed record DraftMaterial(
    Report Report, WorkPlan Plan, IReadOnlyList<Finding> Findings, OfficeProfile Office, IReadOnlyList<DraftFile> Files);

/// <summary>A file of a draft.</summary>
/// <param name="Blob">Its name in <paramref name="Container"/>.</param>
/// <param name="Overwrite">False for what a person may be at work on: an earlier one is left as it is.</param>
public sealed record DraftFile(string Container, string Blob, string ContentType, ReadOnlyMemory<byte> Content, bool Overwrite);
