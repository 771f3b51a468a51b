using System.Text;

namespace Nianbao.Planning;

/// <summary>The built-in measures by theme (措施库), read once from the text files beside this class.</summary>
internal static class MeasureLibrary
{
    /// <summary>Ways of wording headings; every theme has one heading of each.</summary>
    public const int HeadingStyles = 3;

    // The order of a plan's items, where the order of the problems leaves it open.
    private static readonly string[] Files =
        ["learning", "enforcement", "review", "publicity", "disputes", "services", "grassroots", "support"];

    private static readonly Lazy<IReadOnlyList<ThemeGroup>> LazyGroups =
        new(() => [.. Files.SelectMany(file => MeasureLibraryReader.Read(Resource(file), file))]);

    private static readonly Lazy<ThemeGroup> LazyGeneral =
        new(() => MeasureLibraryReader.Read(Resource("general"), "general")[0]);

    private static readonly Lazy<ThemeGroup> LazyStanding =
        new(() => MeasureLibraryReader.Read(Resource("standing"), "standing")[0]);

    public static IReadOnlyList<ThemeGroup> Groups => LazyGroups.Value;

    /// <summary>For problems that no theme knows.</summary>
    public static ThemeGroup General => LazyGeneral.Value;

    /// <summary>What every office does every year (常规职责).</summary>
    public static ThemeGroup Standing => LazyStanding.Value;

    /// <summary>The text of an embedded file of the library, by its name without ending.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(MeasureLibrary).Assembly.GetManifestResourceStream($"Measures/{name}.txt")
            ?? throw new InvalidOperationException($"The library's file {name}.txt is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
