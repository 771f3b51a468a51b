using Microsoft.Extensions.Configuration;
using Nianbao.Adapters.Models;

namespace Nianbao.Tests.Models;

public class ModelOptionsTests
{
    [Fact]
    public void Without_settings_nobody_is_asked()
    {
        var options = Read();
        Assert.True(options.IsOffline);
        Assert.Empty(options.Faults());
        // What is left over from a trial disturbs nobody.
        Assert.Empty(Read(("Provider", "offline"), ("Timeout", "bald"), ("Endpoint", "x")).Faults());
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var options = Read(
            ("Provider", "azureopenai"), ("Endpoint", " https://x.openai.azure.com/ "), ("Deployment", "d"), ("Key", "k"),
            ("Timeout", "90"), ("MaxOutputTokens", "4000"), ("Temperature", "0.3"), ("Reasoning", "True"), ("JsonSchema", "false"));
        Assert.Empty(options.Faults());
        Assert.Equal((ModelProvider.AzureOpenAI, "https://x.openai.azure.com/", "d", "k"), (options.Provider, options.Endpoint, options.Deployment, options.Key));
        Assert.Equal((TimeSpan.FromSeconds(90), 4000, 0.3f, true, false), (options.Timeout, options.MaxOutputTokens, options.Temperature, options.Reasoning, options.JsonSchema));
    }

    [Theory]
    [InlineData("Provider", "ChatGPT")]
    [InlineData("Endpoint", "")]
    [InlineData("Endpoint", "x.openai.azure.com")]
    [InlineData("Endpoint", "https://user:secret@x.cn/")]
    [InlineData("Endpoint", "http://model.example.cn/")]
    [InlineData("Endpoint", "http://8.8.8.8/")]
    [InlineData("Endpoint", "http://169.254.169.254/")]
    [InlineData("Endpoint", "http://172.32.0.1/")]
    [InlineData("Endpoint", "ftp://127.0.0.1/")]
    [InlineData("Endpoint", "https://x.openai.azure.com/openai/deployments/d/chat/completions")]
    [InlineData("Deployment", " ")]
    [InlineData("Key", "带\n换行")]
    [InlineData("Timeout", "bald")]
    [InlineData("Timeout", "0")]
    [InlineData("Timeout", "00:30:00")]
    [InlineData("MaxOutputTokens", "-1")]
    [InlineData("MaxOutputTokens", "10")]
    [InlineData("Temperature", "3")]
    [InlineData("Temperature", "热")]
    [InlineData("Reasoning", "是")]
    [InlineData("JsonSchema", "1")]
    public void A_wrong_setting_is_named_once_and_its_text_is_not_repeated(string name, string value)
    {
        var fault = Assert.Single(Read(
            [.. new[] { ("Provider", "AzureOpenAI"), ("Endpoint", "https://x.openai.azure.com"), ("Deployment", "d"), ("Key", "k") }
                .Where(one => one.Item1 != name), (name, value)]).Faults());
        Assert.Contains($"Model__{name}", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenAI", "https://api.example.cn/v1", true)]
    [InlineData("OpenAI", "http://127.0.0.1:11434/v1", true)]
    [InlineData("OpenAI", "http://localhost:8000/v1", true)]
    [InlineData("OpenAI", "http://10.1.2.3/v1", true)]
    [InlineData("OpenAI", "http://192.168.1.9:8000/v1", true)]
    [InlineData("OpenAI", "http://[fd00::1]/v1", true)]
    [InlineData("OpenAI", "http://127.0.0.1/v1/chat/completions", false)]
    [InlineData("AzureOpenAI", "https://gateway.example.cn/ai", true)]
    [InlineData("AzureOpenAI", "http://127.0.0.1/", false)]
    public void Without_a_key(string provider, string endpoint, bool works) => Assert.Equal(
        works, Read(("Provider", provider), ("Endpoint", endpoint), ("Deployment", "d")).Faults().Count == 0);

    private static ModelOptions Read(params (string Name, string Value)[] settings) => ModelOptions.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(one => $"Model:{one.Name}", one => (string?)one.Value)).Build());
}
