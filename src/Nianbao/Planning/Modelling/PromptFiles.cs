using System.Text;

namespace Nianbao.Planning.Modelling;

/// <summary>The prompts (提示词) and the answer's schema, read once from the text files beside this class.</summary>
internal static class PromptFiles
{
    /// <summary>Kept with every plan; changed with every change of a prompt or of the schema.</summary>
    public const string Version = "2026-11-25.2";

    private static readonly Lazy<string> LazyInstructions = new(() => Read("system.txt"));
    private static readonly Lazy<string> LazyQuestion = new(() => Read("user.txt"));
    private static readonly Lazy<string> LazyAgain = new(() => Read("again.txt"));
    private static readonly Lazy<string> LazySchema = new(() => Read("plan.schema.json"));

    /// <summary>The system message.</summary>
    public static string Instructions => LazyInstructions.Value;

    /// <summary>The first user message, with {年} and {材料}.</summary>
    public static string Question => LazyQuestion.Value;

    /// <summary>The second user message, with {理由} and {编号}.</summary>
    public static string Again => LazyAgain.Value;

    public static string Schema => LazySchema.Value;

    private static string Read(string name)
    {
        using var stream = typeof(PromptFiles).Assembly.GetManifestResourceStream("Prompts/" + name)
            ?? throw new InvalidOperationException($"The prompt {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
