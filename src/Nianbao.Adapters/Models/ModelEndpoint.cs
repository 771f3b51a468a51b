using System.Net;
using System.Net.Sockets;
using Nianbao.Wording;

namespace Nianbao.Adapters.Models;

/// <summary>Which addresses a report's problems may be sent to.</summary>
/// <remarks>
/// Encrypted ones; unencrypted only this machine and addresses of private networks given as numbers, for what a name
/// leads to can change. Link-local addresses are none of them: there clouds keep their machines' own credentials.
/// </remarks>
internal static class ModelEndpoint
{
    /// <summary>In Chinese, what is wrong with the configured address; null where nothing is.</summary>
    public static string? FaultOf(ModelOptions options)
    {
        if (options.Endpoint is null)
            return ModelTexts.EndpointMissing;
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address)
            || address.Host.Length == 0 || address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            return ModelTexts.EndpointWrong;
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && IsNearby(address)))
            return ModelTexts.EndpointUnprotected;

        var azure = options.Provider == ModelProvider.AzureOpenAI;
        if (azure && options.Key is null && address.Scheme != Uri.UriSchemeHttps)
            return ModelTexts.IdentityUnprotected;
        // The client appends the rest itself: a pasted request address would lead nowhere.
        if (azure && address.AbsolutePath.Contains("/openai", StringComparison.OrdinalIgnoreCase))
            return ModelTexts.EndpointTooLongForAzure;
        return address.AbsolutePath.Contains("/completions", StringComparison.OrdinalIgnoreCase)
            ? ModelTexts.EndpointTooLong
            : null;
    }

    private static bool IsNearby(Uri address)
    {
        if (address.IsLoopback)
            return true;
        if (!IPAddress.TryParse(address.Host.Trim('[', ']'), out var number))
            return false;
        if (number.IsIPv4MappedToIPv6)
            number = number.MapToIPv4();
        if (number.AddressFamily == AddressFamily.InterNetworkV6)
            return number.IsIPv6UniqueLocal;
        var bytes = number.GetAddressBytes();
        return bytes[0] == 10 || (bytes[0] == 172 && bytes[1] is >= 16 and <= 31) || (bytes[0] == 192 && bytes[1] == 168);
    }
}
