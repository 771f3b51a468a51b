namespace Nianbao.Tests.Planning;

/// <summary>Whole reports to draft plans from: the corpus of the tests, and the shared ones where they are there.</summary>
internal static class PlanReports
{
    private static readonly string[] Folders = ["Corpus", "Samples"];

    /// <summary>The twenty reports of TestData/Corpus and the samples' texts.</summary>
    public static IEnumerable<Report> Corpus =>
        Folders.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "TestData", folder), "*.txt").Order(StringComparer.Ordinal)).Select(Read);

    /// <summary>None where the folder is not there.</summary>
    public static IEnumerable<Report> Shared
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var reports = Path.Combine(folder.FullName, "shared", "reports");
                if (Directory.Exists(reports))
                {
                    return Directory.EnumerateFiles(reports, "*.txt").Order(StringComparer.Ordinal).Select(Read);
                }
            }

            return [];
        }
    }

    public static OfficeProfile Office(Report report) => new() { Name = report.Office! };

    private static Report Read(string file)
    {
        var report = Report.Parse(File.ReadAllText(file));
        return report with { Office = report.Office ?? "某某街道", PlanYear = report.PlanYear ?? 2027 };
    }
}
