using System.Text.Encodings.Web;
using System.Text.Json;
using Nianbao.Planning;
using Nianbao.Planning.Modelling;

namespace Nianbao.Tests.Planning.Modelling;

/// <summary>One problem of two claims, and an answer to it that passes every check.</summary>
internal static class BaseCase
{
    public const string Office = "白鹭街道";
    public const string Title = "综合执法力量薄弱";
    public const string Body = "执法人员不足，案卷文书存在瑕疵。";

    public const string Opening = "2027年，白鹭街道针对年度报告查摆的执法力量等问题，结合现有条件，逐项明确责任、时限和成效，作如下安排。";

    public static readonly ModelMeasure First = new(
        "核清持证底数", "逐岗核对执法人员在编、编外和持证情况，列出缺岗清单报请上级协调，未取得证件的人员只做辅助工作。",
        "【待定】", [], "3月", "岗位清单与实际在岗情况相符", ["C1"], []);

    public static readonly ModelMeasure Second = new(
        "逐卷查错补错", "每季度抽查已办结的案卷，把文书瑕疵按程序、证据、说理归类，由经办人逐件改正，下一季度复查同类瑕疵。",
        "【待定】", [], "季", "复查的案卷中同类文书瑕疵减少", ["C2"], []);

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReportBuilder Builder(string body = Body) =>
        new ReportBuilder(Office, 2026).Problem(Title, body);

    public static PlanInput Input(string body = Body) => PlanInput.Of(Builder(body).Build(), new OfficeProfile { Name = Office });

    public static ModelAnswer Answer(params IReadOnlyList<ModelMeasure> measures) =>
        new(Opening, [new ModelItem("摸清执法家底，查补案卷差错", measures)]);

    public static string Json(ModelAnswer answer) => JsonSerializer.Serialize(answer, Options);

    public static string Json(params IReadOnlyList<ModelMeasure> measures) => Json(Answer(measures));

    public static AnswerGuard Guard(PlanInput input) =>
        new(new GuardSources(MaterialReader.Read(input, OfflineDrafter.Draft(input)), input));

    public static async Task<WorkPlan> PlanAsync(IChatModel model, PlanInput input)
    {
        var result = await new ModelDrafter(model).DraftAsync(input, TestContext.Current.CancellationToken);
        return Assert.IsType<WorkPlan>(result.Plan);
    }

    /// <summary>All that a reader of the plan reads; not the notes for those who run the program.</summary>
    public static string Words(WorkPlan plan) =>
        System.Text.Encoding.UTF8.GetString(WorkPlanJson.Write(plan with { Drafting = null }));

    public static List<Measure> Measures(WorkPlan plan) => [.. plan.Items.SelectMany(item => item.Measures)];
}
