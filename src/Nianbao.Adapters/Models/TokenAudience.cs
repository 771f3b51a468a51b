namespace Nianbao.Adapters.Models;

/// <summary>What an identity's token is asked for (audience): the AI services of the cloud in which the endpoint stands.</summary>
internal static class TokenAudience
{
    private const string Public = "azure.com";

    // 由世纪互联运营的 Azure, and Azure Government.
    private static readonly string[] Clouds = ["azure.cn", "azure.us"];

    /// <summary>By the address's domain; a gateway under another name is taken to stand in the public cloud.</summary>
    public static string Of(Uri endpoint)
    {
        var cloud = Array.Find(Clouds, domain => endpoint.IdnHost.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));
        return $"https://cognitiveservices.{cloud ?? Public}/.default";
    }
}
