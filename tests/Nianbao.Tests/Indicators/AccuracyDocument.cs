namespace Nianbao.Tests.Indicators;

/// <summary>docs/accuracy.md, whose tables are measured, never written by hand.</summary>
public class AccuracyDocument
{
    private const string Begin = "<!-- measured: begin -->\n", End = "<!-- measured: end -->";

    [Fact(Explicit = true)]
    public void Write_the_measured_tables()
    {
        var path = Repository.PathOf("docs/accuracy.md");
        var document = File.ReadAllText(path);
        var start = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        File.WriteAllText(path, document[..start] + "\n" + AccuracyReport.Write() + "\n" + document[document.IndexOf(End, StringComparison.Ordinal)..]);

        Assert.Contains("### Per category", File.ReadAllText(path), StringComparison.Ordinal);
    }
}
