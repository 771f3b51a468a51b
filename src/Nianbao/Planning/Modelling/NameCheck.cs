using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Institutions are the material's, units the office's own; no person and no telephone number is named at all.</summary>
internal static class NameCheck
{
    private const int CharactersBefore = 2;
    private static readonly string[] Everywhere = ["各社区", "各村", "各村（社区）", "各居民区", "各科室", "各办公室"];

    public static IEnumerable<string> Faults(string text, GuardSources sources)
    {
        if (PersonalMask.Apply(text) != text)
        {
            yield return GuardTexts.PersonNamed;
        }

        var words = GuardWords.Of("不是").Concat(sources.Material.Units).OrderByDescending(word => word.Length)
            .Aggregate(text, (rest, word) => rest.Replace(word, "，", StringComparison.Ordinal));
        foreach (var name in Institutions(words).Where(name => !sources.Has(name) && !IsAnyones(name))
            .Concat(GuardWords.Of("无此机构").Where(name => words.Contains(name, StringComparison.Ordinal))).Distinct())
        {
            yield return GuardTexts.UnknownInstitution(name);
        }

        // 执法队伍 is no 执法队.
        foreach (var unit in UnitDirectory.AnyOffices.Where(unit => !sources.Has(unit)
            && words.Replace(unit + "伍", "", StringComparison.Ordinal).Contains(unit, StringComparison.Ordinal)))
        {
            yield return GuardTexts.UnknownInstitution(unit);
        }
    }

    /// <summary>Whether a unit may be named as helping (配合).</summary>
    public static bool MayHelp(string unit, GuardSources sources) =>
        sources.Material.Units.Contains(unit) || Everywhere.Contains(unit);

    public static bool MayLead(string unit, GuardSources sources) =>
        sources.Material.Units.Contains(unit) || unit == PlanTexts.Undecided;

    // 联合派出所 and 投诉小区 name none in particular.
    private static bool IsAnyones(string name) =>
        GuardWords.Of("通称").Any(kind => name.EndsWith(kind, StringComparison.Ordinal)
            && (name.Length == kind.Length || GuardWords.Of("泛指").Contains(name[..^kind.Length])));

    private static IEnumerable<string> Institutions(string text)
    {
        foreach (var ending in GuardWords.Of("机构"))
        {
            for (var at = text.IndexOf(ending, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ending, at + 1, StringComparison.Ordinal))
            {
                var from = at;
                while (from > 0 && at - from < CharactersBefore && PlainWords.IsHan(text[from - 1]))
                {
                    from--;
                }

                yield return text[from..(at + ending.Length)];
            }
        }
    }
}
