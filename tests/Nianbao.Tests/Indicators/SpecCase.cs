using Nianbao.Text;

namespace Nianbao.Tests.Indicators;

/// <summary>One case of a spec file.</summary>
/// <param name="Line">The line its text begins on.</param>
public sealed record SpecCase(int Line, Report Report, IReadOnlyList<string[]> Expected)
{
    public static IReadOnlyList<SpecCase> Read(string path)
    {
        var cases = new List<SpecCase>();
        var text = new List<string>();
        var expected = new List<string[]>();
        var (start, plan) = (0, false);
        foreach (var (index, line) in File.ReadAllLines(path).Append("").Index())
        {
            if (line.StartsWith('>'))
            {
                if (text.Count == 0)
                    (start, plan) = (index + 1, line.StartsWith(">>", StringComparison.Ordinal));
                text.Add(line.TrimStart('>')[1..].Replace('→', '\t'));
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                expected.Add([.. line[2..].Split('|').Select(cell => cell.Trim())]);
            }
            else if (text.Count > 0)
            {
                cases.Add(new SpecCase(start, ReportOf(string.Join('\n', text), plan), [.. expected]));
                text.Clear();
                expected.Clear();
            }
        }

        return cases;
    }

    private static Report ReportOf(string text, bool plan)
    {
        var whole = new TextSpan(0, text.Length);
        return new Report
        {
            Text = text,
            Year = 2025,
            Sections = plan ? [new Section(SectionKind.Plan, new TextSpan(0, 0), whole)] : [],
        };
    }
}
