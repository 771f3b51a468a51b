namespace Nianbao.Planning.Modelling;

/// <summary>Keeps a prompt within its share of the report: what helps least is left out first, what is asked never.</summary>
internal static class PromptBudget
{
    /// <summary>System and user message together, of the report's tokens: three tenths, and a little left for the estimate's error.</summary>
    private const double Share = 0.28;

    /// <summary>A short report's prompt may be so long all the same: rules, problems and what is needed to answer them.</summary>
    public const int Least = 500;

    private static readonly Func<PromptMaterial, PromptMaterial?>[] Steps =
    [
        material => material.References.Count > material.Problems.Count ? material with { References = [.. material.References.SkipLast(1)] } : null,
        material => material.Suggestions.Count > 2 ? material with { Suggestions = [.. material.Suggestions.SkipLast(1)] } : null,
        material => material.Documents.Count > 3 ? material with { Documents = [.. material.Documents.SkipLast(1)] } : null,
        material => material.References.Count > 0 ? material with { References = [.. material.References.SkipLast(1)] } : null,
        material => material.Documents.Count > 0 ? material with { Documents = [.. material.Documents.SkipLast(1)] } : null,
        material => Cut(material, 40),
        material => Cut(material, 26),
        material => material.Figures.Count > 4 ? material with { Figures = [.. material.Figures.SkipLast(1)] } : null,
        material => material.Suggestions.Count > 0 ? material with { Suggestions = [.. material.Suggestions.SkipLast(1)] } : null,
        material => material.OwnItems.Count > 2 ? material with { OwnItems = [.. material.OwnItems.SkipLast(1)] } : null,
        material => material.Figures.Count > 1 ? material with { Figures = [.. material.Figures.SkipLast(1)] } : null,
        material => material.OwnItems.Count > 0 ? material with { OwnItems = [.. material.OwnItems.SkipLast(1)] } : null,
    ];

    public static PromptMaterial Fit(PromptMaterial material, string report)
    {
        var most = Math.Max(Least, (int)(Share * TokenEstimate.Of(report))) - TokenEstimate.Of(PromptFiles.Instructions);
        foreach (var step in Steps)
        {
            while (TokenEstimate.Of(PromptWriter.Question(material)) > most && step(material) is { } shorter)
            {
                material = shorter;
            }
        }

        return material;
    }

    // The heading and as much of the rest as fits, whole clauses only.
    private static PromptMaterial? Cut(PromptMaterial material, int most) =>
        material.OwnItems.All(item => item.Length <= most)
            ? null
            : material with { OwnItems = [.. material.OwnItems.Select(item => item.Length <= most ? item : item[..End(item, most)])] };

    private static int End(string item, int most) => item.LastIndexOfAny(['；', '，'], most - 1) is > 0 and var end ? end : most;
}
