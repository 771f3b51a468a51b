using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>missing-problems</c>: a part on problems that states none.</summary>
internal static class MissingProblems
{
    public const string Code = "missing-problems";

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        var report = read.Report;
        if (report.Problems.Count > 0)
            yield break;

        foreach (var section in report.Sections)
        {
            if (section.Kind != SectionKind.Problems)
                continue;

            yield return new Finding(Code, Severity.Error, CheckTexts.EmptyProblems, section.Heading);
            yield break;
        }
    }
}
