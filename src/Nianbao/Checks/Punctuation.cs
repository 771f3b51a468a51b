namespace Nianbao.Checks;

/// <summary><c>punctuation</c>: a stop missing before 二是, marks without their pair, a sentence that just ends.</summary>
internal static class Punctuation
{
    public const string Code = "punctuation";

    public static void Check(CheckedReport read, FindingList found)
    {
        MissingStops.Check(read, found);
        PairedMarks.Check(read, found);
        UnfinishedSentences.Check(read, found);
    }
}
