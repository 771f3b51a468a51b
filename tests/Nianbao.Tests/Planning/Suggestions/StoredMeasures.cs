using Nianbao.Planning;
using Nianbao.Planning.Suggestions;

namespace Nianbao.Tests.Planning.Suggestions;

/// <summary>Measures that invented offices are said to have stored.</summary>
internal static class StoredMeasures
{
    public const string Advisers = "法律顾问作用发挥不充分。法律顾问多在事后参与，出具意见不及时";

    public static StoredMeasure Of(string measure, string problem = Advisers, string office = "梨园镇", string source = "梨园镇2025年度报告") =>
        new(office, 2025, problem, measure, source);

    /// <summary>A report of 青禾街道 whose second problem is about legal advisers.</summary>
    public static Report Qinghe() =>
        new ReportBuilder("青禾街道", 2025)
            .Prose("街道司法所、党政办共同推进，各社区配合。办理合同审查⟦58份/合法性审查⟧。")
            .Problem("普法形式较为单一", "宣传方式传统，线上载体运用不足。")
            .Problem("法律顾问参与不够及时", "法律顾问多为事后参与，法律顾问履职评价缺失。")
            .Build();

    public static IReadOnlyList<Suggestion> Find(params StoredMeasure[] stored) =>
        SuggestionFinder.Find(Qinghe(), InventedReports.Office("青禾街道"), stored);

    public static string? Clean(string measure) =>
        PlainMeasure.Of(measure, new ForeignWords(Qinghe(), InventedReports.Office("青禾街道"), ["梨园镇", "石桥乡"]));
}
