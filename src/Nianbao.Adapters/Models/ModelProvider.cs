namespace Nianbao.Adapters.Models;

/// <summary>Who answers (Model__Provider).</summary>
public enum ModelProvider
{
    /// <summary>Nobody: the built-in drafter writes.</summary>
    Offline,

    /// <summary>A deployment of Azure OpenAI.</summary>
    AzureOpenAI,

    /// <summary>Any endpoint that speaks OpenAI's chat completions, one inside the office's own network among them.</summary>
    OpenAI,
}
