using System.Reflection;

namespace Nianbao.Tests.Reading.Formats;

/// <summary>Holds the table of docs/formats.md to the tests: no cell without a test, no test without its cell.</summary>
public class FormatsDocumentTests
{
    [Fact]
    public void Every_cell_of_the_table_is_backed_by_a_test()
    {
        var written = Cells(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "formats.md"))).Order().ToList();
        var backed = typeof(FormatsDocumentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<BacksAttribute>())
            .Select(cell => $"{cell.Feature} | {cell.Format} | {cell.Says}").Distinct().Order().ToList();

        Assert.NotEmpty(written);
        Assert.Equal(backed, written);
    }

    /// <summary>The cells of every table whose first head is "Feature"; one with only a dash says that the format has no such thing.</summary>
    private static IEnumerable<string> Cells(IEnumerable<string> lines)
    {
        string[] heads = [];
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                heads = [];
                continue;
            }

            var row = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (heads.Length == 0)
                heads = row;
            if (heads[0] != "Feature" || row == heads || row[0].StartsWith("---", StringComparison.Ordinal))
                continue;
            for (var column = 1; column < row.Length; column++)
            {
                if (row[column] is not ("–" or ""))
                    yield return $"{row[0]} | {heads[column].Trim('`')} | {row[column]}";
            }
        }
    }
}
