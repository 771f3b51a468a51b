namespace Nianbao.Structure;

/// <summary>Finds office, years, sections, problems and plan items in a report's text.</summary>
public static class StructureParser
{
    /// <summary>The report without its indicators.</summary>
    public static Report Parse(string text) => new() { Text = text };
}
