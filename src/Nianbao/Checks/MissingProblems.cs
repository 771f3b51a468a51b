using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>missing-problems</c>: a part on problems that states none.</summary>
internal static class MissingProblems
{
    public const string Code = "missing-problems";

    public static void Check(CheckedReport read, FindingList found)
    {
        if (read.Report.Problems.Count > 0)
            return;

        foreach (var section in read.Parts(SectionKind.Problems))
        {
            found.Add(new Finding(Code, Severity.Error, CheckTexts.EmptyProblems, section.Heading));
            return;
        }
    }
}
