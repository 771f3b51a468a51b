using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nianbao.Planning;

/// <summary>A plan as JSON (plans/….json): UTF-8, indented, Chinese written as it is.</summary>
public static class WorkPlanJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static byte[] Write(WorkPlan plan) => JsonSerializer.SerializeToUtf8Bytes(plan, Options);

    /// <summary>The plan; null where the bytes are no JSON or lack what a plan must have.</summary>
    public static WorkPlan? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var plan = JsonSerializer.Deserialize<WorkPlan>(
                json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, Options);
            return plan is not null && IsWhole(plan) ? plan : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The serializer holds properties against null, but not the elements of lists.
    private static bool IsWhole(WorkPlan plan) =>
        plan.Items.All(item => item is not null && item.Measures.All(measure =>
            measure is not null
            && measure.Answers.All(answer => answer is not null)
            && measure.Support.Concat(measure.ProblemIds).Concat(measure.Sources).Concat(measure.Figures).All(word => word is not null)))
        && (plan.Drafting is null || plan.Drafting.Notes.All(note => note is not null));
}
