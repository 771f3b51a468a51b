namespace Nianbao.Workflow.Telemetry;

/// <summary>The names of what spans and counters are marked with.</summary>
internal static class Tags
{
    /// <summary>The office's canonical name; spans only.</summary>
    public const string Office = "nianbao.office";

    /// <summary>The report's year, of an approved plan the year planned for; spans only.</summary>
    public const string Year = "nianbao.year";

    /// <summary>稿次; spans only.</summary>
    public const string Draft = "nianbao.draft";

    /// <summary>The try, counted from 0; spans only.</summary>
    public const string Attempt = "nianbao.attempt";

    /// <summary>What is the matter with a file: a <see cref="FileFault"/>; spans only.</summary>
    public const string Fault = "nianbao.fault";

    public const string Step = "nianbao.step";

    public const string Outcome = "nianbao.outcome";

    public const string Category = "nianbao.category";

    public const string Severity = "nianbao.severity";

    /// <summary>A check's code.</summary>
    public const string Code = "nianbao.code";

    /// <summary>Who drafted.</summary>
    public const string Drafter = "nianbao.drafter";

    /// <summary>What a mail is about.</summary>
    public const string Kind = "nianbao.kind";

    /// <summary>OpenTelemetry's own: <c>input</c> or <c>output</c>.</summary>
    public const string TokenType = "gen_ai.token.type";

    /// <summary>OpenTelemetry's own: the exception's type.</summary>
    public const string ErrorType = "error.type";

    /// <summary>A member of an enumeration as tags write it: <c>NotAdopted</c> is <c>not_adopted</c>.</summary>
    public static string Word<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, at) => char.IsUpper(c) ? (at > 0 ? "_" : "") + char.ToLowerInvariant(c) : $"{c}"));
}
