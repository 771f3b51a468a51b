namespace Nianbao.Tests.Indicators;

/// <summary>The twenty reports that were annotated before any rule was tried on them. The figures are those of docs/accuracy.md, with a small margin.</summary>
public class CorpusTests
{
    [Fact]
    public void The_corpus_is_read_as_annotated()
    {
        var all = Corpus.Whole.Agreement;

        Assert.Equal(20, Corpus.Whole.Reports.Count);
        Assert.True(all.F1 >= 0.99, $"F1 {all.F1:0.000}");
        Assert.True(all.Qualifiers >= 0.98, $"qualifier {all.Qualifiers:0.000}");
        Assert.True(all.Kinds >= 0.98, $"kind {all.Kinds:0.000}");
        Assert.True(all.Categories >= 0.945, $"category {all.Categories:0.000}");
        Assert.True(all.Subjects >= 0.86, $"subject {all.Subjects:0.000}");
    }

    [Fact]
    public void Parts_problems_and_years_of_the_corpus_are_found() =>
        Assert.Empty(Corpus.Whole.Reports.SelectMany(report => report.StructureFaults()));

    [Fact]
    public void The_shared_gold_is_read_as_annotated()
    {
        if (Corpus.Gold.Reports.Count == 0)
            return;
        var all = Corpus.Gold.Agreement;

        Assert.True(all.F1 >= 0.99 && all.Qualifiers >= 0.98 && all.Kinds >= 0.97 && all.Categories >= 0.95 && all.Subjects >= 0.92, all.ToString());
        Assert.Empty(Corpus.Gold.Reports.SelectMany(report => report.StructureFaults()));
    }
}
