namespace Nianbao.Tests.Models;

/// <summary>Holds docs/model-faults.md to what happens.</summary>
public class ModelFaultTests
{
    [Fact]
    public async Task Every_fault_ends_as_the_document_says()
    {
        var written = await File.ReadAllLinesAsync(
            Path.Combine(AppContext.BaseDirectory, "docs", "model-faults.md"), TestContext.Current.CancellationToken);
        var rows = await RowsAsync();

        Assert.True(rows.Count >= 20);
        Assert.Equal(rows, written.Where(line => line.StartsWith('|')).Skip(2));
    }

    [Fact(Explicit = true)]
    public async Task Write_the_table()
    {
        var path = Repository.PathOf("docs/model-faults.md");
        var head = (await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken))
            .TakeWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(
            path, [.. head, "| --- | --- | --- | ---: | ---: | ---: | --- |", .. await RowsAsync()], TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync()
    {
        var rows = new List<string>();
        foreach (var fault in ModelFaults.All)
            rows.Add(await new FaultRun(fault).RowAsync());
        return rows;
    }
}
