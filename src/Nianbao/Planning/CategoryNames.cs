using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>The categories of figures by the names that the library's files use.</summary>
internal static class CategoryNames
{
    private static readonly Dictionary<string, IndicatorCategory> Names =
        Enum.GetValues<IndicatorCategory>().ToDictionary(category => IndicatorTexts.Of(category));

    public static bool TryGet(string name, out IndicatorCategory category) => Names.TryGetValue(name, out category);
}
