using Nianbao.Planning;

namespace Nianbao.Tests.Planning.Modelling;

/// <summary>A model that says what it was told to say, in turn, and keeps what it was asked.</summary>
internal sealed class ScriptedModel(params IReadOnlyList<ChatAnswer> answers) : IChatModel
{
    public string Name => "scripted";

    public List<ChatQuestion> Questions { get; } = [];

    public static ScriptedModel Saying(params IReadOnlyList<string> texts) => new([.. texts.Select(Answered)]);

    public static ChatAnswer Answered(string text) => new(ChatOutcome.Answered, text, "", null, 900, 1200, TimeSpan.FromSeconds(3));

    public static ChatAnswer Failed(ChatOutcome outcome, string reason, TimeSpan? retryAfter = null) =>
        new(outcome, "", reason, retryAfter, 0, 0, TimeSpan.FromSeconds(1));

    public Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Questions.Add(question);
        return Task.FromResult(answers[Math.Min(Questions.Count, answers.Count) - 1]);
    }
}
