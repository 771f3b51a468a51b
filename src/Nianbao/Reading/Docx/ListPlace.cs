namespace Nianbao.Reading.Docx;

/// <summary>Where a paragraph stands in a list: which list (<c>w:numId</c>, 0 for none) and how deep (<c>w:ilvl</c>); null where nothing says so.</summary>
internal readonly record struct ListPlace(int? List, int? Level)
{
    /// <summary>This place, with what it leaves open taken from another.</summary>
    public ListPlace Or(ListPlace other) => new(List ?? other.List, Level ?? other.Level);
}
