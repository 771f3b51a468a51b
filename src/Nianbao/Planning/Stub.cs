namespace Nianbao.Planning;

public static class WorkPlanJson
{
    public static byte[] Write(WorkPlan t) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(t);

    public static WorkPlan? Read(ReadOnlySpan<byte> t) => System.Text.Json.JsonSerializer.Deserialize<WorkPlan>(t);
}
