namespace Nianbao.Planning;

/// <summary>A language model that answers in JSON. It is asked once a call: it repeats nothing by itself.</summary>
public interface IChatModel
{
    /// <summary>The deployment's name, for records and logs.</summary>
    string Name { get; }

    /// <summary>Never throws for what the model or its endpoint does; a cancelled <paramref name="cancellation"/> does.</summary>
    Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken cancellation);
}

/// <summary>One question to a model.</summary>
/// <param name="Instructions">The system message.</param>
/// <param name="Turns">The user's and the model's messages in turn, the user's first and last.</param>
/// <param name="Schema">The JSON schema that the answer must follow, strictly.</param>
public sealed record ChatQuestion(string Instructions, IReadOnlyList<string> Turns, string Schema);

/// <summary>What came back.</summary>
/// <param name="Text">The answer; empty where there is none.</param>
/// <param name="Reason">In plain Chinese what is the matter; empty where it was answered.</param>
/// <param name="RetryAfter">How long the endpoint asks to wait; null where it does not say.</param>
public sealed record ChatAnswer(
    ChatOutcome Outcome, string Text, string Reason, TimeSpan? RetryAfter, int InputTokens, int OutputTokens, TimeSpan Elapsed);

/// <summary>How a question to a model ended.</summary>
public enum ChatOutcome
{
    Answered,

    /// <summary>Busy or out of order (429, 5xx, timeout, connection cut): worth another try later.</summary>
    TryLater,

    /// <summary>A setting is wrong (401, 403, 404, no such host): no further try.</summary>
    Misconfigured,

    /// <summary>Cut off (length), filtered, refused, too long: this question gets no better answer.</summary>
    Unusable,
}
