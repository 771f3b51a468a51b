using Nianbao.Wording;

namespace Nianbao.Planning;

internal static class OutcomeLexicon
{
    public static string For(string text, string office, ISet<string> taken) => PlanTexts.OwnOutcome(StableHash.Choose(PlanTexts.OwnOutcomeForms, office, text));
}
