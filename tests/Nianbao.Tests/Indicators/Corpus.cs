using System.Text.Json;

namespace Nianbao.Tests.Indicators;

/// <summary>The annotated reports of TestData/Corpus, and those of the shared gold where the folder is there.</summary>
public sealed record Corpus(string Name, IReadOnlyList<CorpusReport> Reports)
{
    private static readonly string[] EastAndSouth =
        ["boting", "liaopulu", "liting", "mengjiang", "naduan", "shalong", "tanxifan", "tinglan", "yanzhu", "yelan"];

    /// <summary>All twenty reports.</summary>
    public static Corpus Whole { get; } = new("A and B", Read(Folder, Folder));

    /// <summary>Reports 1–10, of the east and the south.</summary>
    public static Corpus A { get; } = new("A", [.. Whole.Reports.Where(IsA)]);

    /// <summary>Reports 11–20, of the north and the west.</summary>
    public static Corpus B { get; } = new("B", [.. Whole.Reports.Where(report => !IsA(report))]);

    /// <summary>The shared gold; empty where it is not there.</summary>
    public static Corpus Gold { get; } = new("gold", Shared() is { } shared ? Read(Path.Combine(shared, "gold"), Path.Combine(shared, "reports")) : []);

    /// <summary>The agreement over all reports.</summary>
    public Agreement Agreement => Agreement.Sum(Reports.Select(report => report.Agreement));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "TestData", "Corpus");

    private static bool IsA(CorpusReport report) => EastAndSouth.Any(name => report.Name.StartsWith(name, StringComparison.Ordinal));

    private static List<CorpusReport> Read(string gold, string texts) =>
    [
        .. Directory.EnumerateFiles(gold, "*.jsonl").Order(StringComparer.Ordinal).Select(file =>
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var text = File.ReadAllText(Path.Combine(texts, name + ".txt"));
            return new CorpusReport(
                name, text, AnnotatedReport.OfGold(text, File.ReadAllLines(file)).Indicators,
                File.ReadAllText(Path.Combine(gold, name + ".structure.json")));
        }),
    ];

    /// <summary>The folder <c>shared</c> beside a directory above the tests, where there is one.</summary>
    private static string? Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "gold")))
                return shared;
        }

        return null;
    }
}

/// <summary>One annotated report, and how the program reads it.</summary>
public sealed class CorpusReport(string name, string text, IReadOnlyList<GoldIndicator> gold, string structure)
{
    private readonly Lazy<Report> _read = new(() => Report.Parse(text));

    public string Name => name;

    public string Text => text;

    public Report Read => _read.Value;

    public Agreement Agreement => Agreement.Of(gold, Read.Indicators);

    /// <summary>What the structure file says and the program reads otherwise; empty where they agree.</summary>
    public IEnumerable<string> StructureFaults()
    {
        using var document = JsonDocument.Parse(structure);
        var root = document.RootElement;
        var sections = root.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("type").GetString()!.ToUpperInvariant());
        var kinds = Read.Sections.Select(section => section.Kind.ToString().ToUpperInvariant());
        if (!sections.SequenceEqual(kinds))
            yield return $"{name}: sections {string.Join(' ', kinds)}";
        var problems = root.GetProperty("problems").EnumerateArray().Select(problem => Start(problem.GetString()!)).ToList();
        var found = Read.Problems.Select(problem => Plain(problem.Span.In(text))).ToList();
        if (problems.Count != found.Count || problems.Zip(found).Any(pair => !pair.Second.Contains(pair.First, StringComparison.Ordinal)))
            yield return $"{name}: problems {string.Join(" / ", found)}";
        if (root.GetProperty("report_year").GetInt32() != Read.Year)
            yield return $"{name}: year {Read.Year}";
    }

    private static string Start(string problem) => Plain(problem)[..Math.Min(8, Plain(problem).Length)];

    private static string Plain(string words) => string.Concat(words.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
