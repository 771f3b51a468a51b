namespace Nianbao.Checks;

/// <summary><c>punctuation</c>: a stop missing before 二是, marks without their pair, a sentence that just ends.</summary>
internal static class Punctuation
{
    public const string Code = "punctuation";

    public static IEnumerable<Finding> Check(CheckedReport read) =>
        MissingStops.Check(read).Concat(PairedMarks.Check(read)).Concat(UnfinishedSentences.Check(read));
}
