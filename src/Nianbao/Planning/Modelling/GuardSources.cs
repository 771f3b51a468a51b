namespace Nianbao.Planning.Modelling;

/// <summary>What the model was told, as a source of whatever its answer names.</summary>
internal sealed class GuardSources
{
    private static readonly string[] OfficeSlots = ["级", "党委", "会", "村社", "司法局"];

    public GuardSources(PromptMaterial material, PlanInput input)
    {
        Material = material;
        var words = new OfficeWords(input.Report, input.Office);
        Given = string.Join('\n', material.Problems.Select(problem => problem.Title)
            .Concat(material.Claims.Select(claim => claim.Text))
            .Concat(material.Figures)
            .Concat(material.OwnItems)
            .Concat(material.Units)
            .Concat(material.Documents)
            .Concat(material.References.Select(reference => reference.Text))
            .Concat(material.Suggestions.Select(suggestion => suggestion.Text))
            .Concat(material.Unfinished)
            .Append(material.Remarks ?? "")
            .Append(material.Office)
            .Concat(OfficeSlots.Select(slot => words.Find(slot) ?? "")));
        Numbers = StatedNumbers.In(Given).Select(number => (number.Value, StatedNumbers.Counted(number.Unit))).ToHashSet();
        Titles = CitableTitles.In(Given).Select(title => title.Name).ToHashSet();
    }

    public PromptMaterial Material { get; }

    /// <summary>Every word of the material.</summary>
    public string Given { get; }

    public IReadOnlySet<(decimal Value, string Unit)> Numbers { get; }

    public bool Has(StatedNumber number) => Numbers.Contains((number.Value, StatedNumbers.Counted(number.Unit)));

    public IReadOnlySet<string> Titles { get; }

    public bool Has(string words) => Given.Contains(words, StringComparison.Ordinal);
}
