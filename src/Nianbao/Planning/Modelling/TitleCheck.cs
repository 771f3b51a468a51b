using Nianbao.Checks;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>A document is cited only if the catalogue or the report has it, and if it has not ended by the plan's year.</summary>
internal static class TitleCheck
{
    private const int CharactersBefore = 4;

    public static IEnumerable<string> Faults(string text, GuardSources sources)
    {
        var year = sources.Material.Year;
        foreach (var title in CitableTitles.In(text))
        {
            if (CitableTitles.EndOf(title) is { } end && end < year)
            {
                yield return GuardTexts.EndedTitle(title.Quote, end);
            }
            else if (!sources.Titles.Contains(title.Name) && !IsInForce(title.Name, year))
            {
                yield return GuardTexts.UnknownTitle(title.Quote);
            }
        }

        foreach (var known in KnownDocument.ShortNames.Where(known => known.To < year && text.Contains(known.Name, StringComparison.Ordinal)))
        {
            yield return GuardTexts.EndedTitle(known.Name, known.To!.Value);
        }

        foreach (var name in Unquoted(text).Where(name => !sources.Has(name) && !GuardWords.InForce().Any(known => known.Name.EndsWith(name, StringComparison.Ordinal))))
        {
            yield return GuardTexts.UnknownTitle(name);
        }
    }

    private static bool IsInForce(string name, int year) =>
        GuardWords.InForce().Any(known => known.Name == name && known.Year <= year);

    // 某某条例 without 《》: the few characters before it must be known with it.
    private static IEnumerable<string> Unquoted(string text)
    {
        var words = CitableTitles.In(text).Aggregate(text, (rest, title) => rest.Replace(title.Quote, "", StringComparison.Ordinal));
        foreach (var kind in GuardWords.Of("文种"))
        {
            for (var at = words.IndexOf(kind, StringComparison.Ordinal); at >= 0; at = words.IndexOf(kind, at + 1, StringComparison.Ordinal))
            {
                var from = at;
                while (from > 0 && at - from < CharactersBefore && PlainWords.IsHan(words[from - 1]))
                {
                    from--;
                }

                yield return words[from..(at + kind.Length)];
            }
        }
    }
}
