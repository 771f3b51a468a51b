using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>vague-problem</c>: a problem that would fit any office: nothing left without general words, no figure, no cause.</summary>
internal static class VagueProblem
{
    public const string Code = "vague-problem";

    // Two words of its own make a problem this office's.
    private const int FewestOwn = 4;
    private const int LongestVague = 160;

    private static readonly Lazy<WordSet> Generic =
        new(() => new WordSet(CatalogueFile.Lines("generic").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    public static void Check(CheckedReport read, FindingList found)
    {
        foreach (var problem in read.Report.Problems)
        {
            if (problem.Cause is null && problem.Span.Length <= LongestVague && !HasFigure(read.Text, problem) && OwnCharacters(read.Text, problem) < FewestOwn)
                found.Add(new Finding(Code, Severity.Note, CheckTexts.Vague(problem.Id), problem.Title));
        }
    }

    private static int OwnCharacters(string text, Problem problem)
    {
        var span = TextSpan.FromBounds(problem.Title.Start, Math.Max(problem.Title.End, problem.Span.End));
        var words = span.Of(text);
        var own = 0;
        for (var at = 0; at < words.Length && own < FewestOwn;)
        {
            var length = Generic.Value.At(words, at);
            if (length == 0)
            {
                own += Glyphs.IsHan(words[at]) ? 1 : 0;
                length = 1;
            }

            at += length;
        }

        return own;
    }

    private static bool HasFigure(string text, Problem problem)
    {
        foreach (var c in TextSpan.FromBounds(problem.Title.Start, Math.Max(problem.Title.End, problem.Span.End)).Of(text))
        {
            if (Glyphs.IsDigit(c))
                return true;
        }

        return false;
    }
}
