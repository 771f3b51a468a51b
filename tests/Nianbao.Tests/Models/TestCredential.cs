using Azure.Core;

namespace Nianbao.Tests.Models;

/// <summary>An identity that has its token at hand, or fails as told.</summary>
internal sealed class TestCredential(Exception? failure = null) : TokenCredential
{
    public const string Token = "token-of-the-tests";

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        failure is null ? new AccessToken(Token, DateTimeOffset.UtcNow.AddHours(1)) : throw failure;

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
