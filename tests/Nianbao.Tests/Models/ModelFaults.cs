using Nianbao.Adapters.Models;
using Nianbao.Tests.Planning.Modelling;

namespace Nianbao.Tests.Models;

/// <summary>The faults that the drafting workflow is run through; the table of docs/model-faults.md in its order.</summary>
internal static class ModelFaults
{
    private static readonly string s_answer = SampleReports.GoodAnswer("青禾街道");
    private static readonly ModelAnswer s_good = Answers.Text(s_answer);

    // 90 seconds after the bench's clock, at which the first question is asked.
    private const string Date = "Mon, 12 Jan 2026 01:01:30 GMT";

    public static IReadOnlyList<ModelFault> All { get; } =
    [
        new("none", s_good),
        new("none, an OpenAI-compatible endpoint", s_good) { Settings = OpenAI },
        new("no model is configured") { Settings = options => options with { Provider = ModelProvider.Offline } },
        new("settings: no address, timeout of an hour", s_good)
        {
            Settings = options => options with { Endpoint = null, Timeout = TimeSpan.FromHours(1) },
        },
        new("settings: wrong key (401)", s_good) { Settings = options => options with { Key = "old-key" } },
        new("settings: no such deployment (404)", s_good) { Settings = options => options with { Deployment = "gone" } },
        new("settings: no such model, OpenAI (404)", s_good) { Settings = options => OpenAI(options) with { Deployment = "gone" } },
        new("settings: reasoning model not said to be one (400)", s_good) { Reasons = true },
        new("settings: endpoint without json_schema (400)", s_good) { Settings = OpenAI, LacksSchemas = true },
        new("403, closed to this network", Answers.Error(403, "403", "Access denied due to Virtual Network/Firewall rules.")),
        new("307 to another host", Answers.Raw(307, "text/plain", "", ("Location", "http://192.0.2.1/"))),
        new("429 once, Retry-After: 20", Busy(("Retry-After", "20")), s_good),
        new("429 once, Retry-After a date", Busy(("Retry-After", Date)), s_good),
        new("429 once, retry-after-ms: 1500", Busy(("Retry-After", "2"), ("retry-after-ms", "1500")), s_good),
        new("429 once, Retry-After: 86400", Busy(("Retry-After", "86400")), s_good),
        new("429 for ever", Busy()),
        new("429, quota used up", Answers.Error(429, "insufficient_quota", "You exceeded your current quota.")),
        new("500 twice", Answers.Error(500, "server_error", "The server had an error."), Answers.Error(500, "", ""), s_good),
        new("503 for ever, a page of a proxy", Answers.Raw(503, "text/html", "<html>Service Unavailable</html>")),
        new("408 once", Answers.Error(408, "Timeout", "The operation was timeout."), s_good),
        new("nothing listens"),
        new("hangs up without an answer", Answers.HangUp(), s_good),
        new("hangs up amid the answer", Answers.Cut(s_answer), s_good),
        new("silence for ever", Answers.Silence()) { Settings = Hasty },
        new("a byte every 50 ms for ever", Answers.Drip()) { Settings = Hasty },
        new("an answer without end", Answers.Endless()),
        new("200 with a login page", Answers.Raw(200, "text/html", "<html>请登录</html>")),
        new("200 with half a JSON object", Answers.Raw(200, "application/json", """{"id":"c","choices":[{"index":0,""")),
        new("200 with JSON of another kind", Answers.Raw(200, "application/json", """{"answer":"好"}""")),
        new("200 with no body", Answers.Raw(200, "application/json", "")),
        new("no choices", Answers.NoChoices()),
        new("finish_reason length", Answers.Text(s_answer[..12], "length")),
        new("finish_reason content_filter", Answers.Text("", "content_filter")),
        new("finish_reason unknown", Answers.Text(s_answer, "tired")),
        new("a refusal", Answers.Refusal("I can't help with that.")),
        new("blank content", Answers.Text("  \n")),
        new("content not of the schema", Answers.Text("""{"plan":[]}""")),
        new("content in Markdown", Answers.Text($"```json\n{s_answer}\n```")),
        new("400 content filter", Answers.Error(400, "content_filter", "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.")),
        new("400 context too long", Answers.Error(400, "context_length_exceeded", "This model's maximum context length is 8192 tokens.")),
        new("400 of another kind", Answers.Error(400, "invalid_request", "Something is wrong.")),
        new("413", Answers.Error(413, "", "")),
        new("the drafter throws", s_good) { DrafterThrows = true },
    ];

    private static ModelAnswer Busy(params (string Name, string Value)[] headers) =>
        Answers.Error(429, "429", "Requests have exceeded call rate limit of your current OpenAI S0 pricing tier.", headers);

    private static ModelOptions OpenAI(ModelOptions options) => options with
    {
        Provider = ModelProvider.OpenAI,
        Endpoint = options.Endpoint + "v1",
    };

    private static ModelOptions Hasty(ModelOptions options) => options with { Timeout = TimeSpan.FromSeconds(1) };
}
