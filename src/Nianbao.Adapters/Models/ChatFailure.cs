using System.ClientModel;
using System.Net.Sockets;
using System.Security.Authentication;
using Azure;
using Azure.Identity;
using Nianbao.Adapters.Mail;
using Nianbao.Planning;
using Nianbao.Wording;

namespace Nianbao.Adapters.Models;

/// <summary>Says of a failed question whether asking again may help, and in Chinese what to look at.</summary>
internal sealed class ChatFailure(ModelOptions options)
{
    // As much of an endpoint's own words as fits a table's cell at a glance.
    private const int MaxWords = 120;

    public (ChatOutcome Outcome, string Reason) Explain(Exception e) => e switch
    {
        ClientResultException { Status: > 0 } answered => Answered(answered.Status, ErrorBody.Read(answered.GetRawResponse())),
        OperationCanceledException or TimeoutException => Later(ModelTexts.TooSlow),
        CredentialUnavailableException => Settings(ModelTexts.NoIdentity),
        AuthenticationFailedException { InnerException: RequestFailedException { Status: not (0 or 408 or 429 or >= 500) } } =>
            Settings(ModelTexts.NoIdentity),
        AuthenticationFailedException => Later(ModelTexts.IdentityOutOfOrder),
        HttpRequestException request => Unanswered(request),
        ClientResultException { InnerException: HttpRequestException request } => Unanswered(request),
        IOException or SocketException or ClientResultException => Later(ModelTexts.BrokenOff),
        _ => Unusable(ModelTexts.Malformed),
    };

    private (ChatOutcome, string) Answered(int status, ErrorBody error) => status switch
    {
        >= 300 and < 400 => Settings(ModelTexts.Moved(status)),
        401 => Settings(ModelTexts.LoginRefused),
        403 => Settings(ModelTexts.Forbidden),
        404 => Settings(ModelTexts.NotFound),
        405 or 410 => Settings(ModelTexts.NoChat(status)),
        429 when error.Mentions("insufficient_quota") => Settings(ModelTexts.QuotaUsedUp),
        408 or 409 or 425 or 429 => Later(ModelTexts.Busy(status)),
        >= 500 => Later(ModelTexts.OutOfOrder(status)),
        < 300 => Unusable(ModelTexts.Malformed),
        413 => Unusable(ModelTexts.QuestionTooLong(status)),
        _ => Rejected(status, error),
    };

    private (ChatOutcome, string) Rejected(int status, ErrorBody error)
    {
        // Azure's filter, whose message names the policy as well.
        if (error.Mentions("content_filter") || error.Mentions("content management policy"))
            return Unusable(ModelTexts.QuestionFiltered(status));
        if (error.Mentions("context_length") || error.Mentions("context length"))
            return Unusable(ModelTexts.QuestionTooLong(status));
        if (options.JsonSchema && (error.Mentions("response_format") || error.Mentions("json_schema")))
            return Settings(ModelTexts.SchemaUnknown(Words(error)));
        if (error.Mentions("max_tokens") || error.Mentions("max_completion_tokens") || error.Mentions("temperature"))
            return Settings(ModelTexts.ParameterRefused(Words(error)));
        return Unusable(ModelTexts.Rejected(status, Words(error)));
    }

    private static (ChatOutcome, string) Unanswered(HttpRequestException e) => e switch
    {
        { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => Unusable(ModelTexts.AnswerTooLong),
        // A name that a server does not answer for just now is another matter than one that does not exist.
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } => Settings(ModelTexts.NoSuchHost),
        { InnerException: AuthenticationException } => Settings(ModelTexts.NoEncryption),
        { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } => Later(ModelTexts.Unreachable),
        _ => Later(ModelTexts.BrokenOff),
    };

    private static (ChatOutcome, string) Later(string reason) => (ChatOutcome.TryLater, reason);

    private static (ChatOutcome, string) Settings(string reason) => (ChatOutcome.Misconfigured, reason);

    private static (ChatOutcome, string) Unusable(string reason) => (ChatOutcome.Unusable, reason);

    private string Words(ErrorBody error)
    {
        var line = MailText.OneLine(error.Message);
        if (options.Key is { } key)
            line = line.Replace(key, "******", StringComparison.Ordinal);
        return line.Length > MaxWords ? line[..MaxWords] + "…" : line;
    }
}
