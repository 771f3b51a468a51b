using Nianbao.Tests.Indicators;

namespace Nianbao.Tests.Reading.Formats;

/// <summary>The twelve reports of the corpus that are made into every format: tables, page headers, all kinds of headings and lists among them.</summary>
internal static class TwelveReports
{
    public static readonly IReadOnlyList<string> Names =
    [
        "boting-2023", "fengweiqing-2021", "huabeiling-2019", "huaiying-2024", "jinzhuwan-2025", "liting-2020",
        "modaoba-2023", "shalong-2022", "tanxifan-2021", "tinglan-2024", "wenqi-2025", "zhenzigou-2022",
    ];

    public static TheoryData<string> All => [.. Names];

    /// <summary>The report's plain text, a paragraph or a table's row a line.</summary>
    public static string Text(string name) => Corpus.Whole.Reports.Single(report => report.Name == name).Text;

    /// <summary>Its first paragraphs, so that thousands of readings take seconds.</summary>
    public static string Start(string name) => Text(name)[..600];
}
