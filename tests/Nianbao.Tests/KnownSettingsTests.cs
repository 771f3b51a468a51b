using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Nianbao.Adapters;
using Nianbao.Adapters.Mail;
using Nianbao.Adapters.Models;
using Nianbao.Adapters.Storage;
using Nianbao.Adapters.Telemetry;
using Nianbao.Wording;

namespace Nianbao.Tests;

/// <summary>The one list of settings, against what reads them and what is said of them.</summary>
public partial class KnownSettingsTests
{
    private static readonly Dictionary<string, KnownSetting> s_known = KnownSettings.All.ToDictionary(setting => setting.Key);

    [Fact]
    public void Those_that_are_read_are_those_that_are_known()
    {
        var asked = new AskedSettings(("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=x"), ("NianbaoStorage", "UseDevelopmentStorage=true"));
        var configuration = new ConfigurationRoot([asked]);
        StorageOptions.Read(configuration);
        SettingFaults.Of(configuration);

        Assert.Equal(s_known.Keys.Order(), asked.Keys.Where(key => !KnownSettings.Sections.Contains(key) || key == StorageOptions.Section).Order());
    }

    [Fact]
    public void Their_defaults_are_those_that_count()
    {
        var nothing = Configuration();
        var (mail, model, retry) = (MailOptions.Read(nothing), ModelOptions.Read(nothing), RetrySettings.Read(nothing).Options);
        var defaults = new Dictionary<string, string>
        {
            ["Mail__Port"] = $"{mail.Port}",
            ["Mail__Security"] = $"{mail.Security}",
            ["Mail__FromName"] = mail.FromName,
            ["Mail__MaxMegabytes"] = $"{mail.MaxMegabytes}",
            ["Retry__MailAttempts"] = $"{retry.MailAttempts}",
            ["Retry__Delay"] = $"{retry.Delay:c}",
            ["Model__Provider"] = $"{model.Provider}",
            ["Model__Timeout"] = $"{model.Timeout:c}",
            ["Model__MaxOutputTokens"] = $"{model.MaxOutputTokens}",
            ["Model__Reasoning"] = model.Reasoning ? "true" : "false",
            ["Model__JsonSchema"] = model.JsonSchema ? "true" : "false",
            ["Model__Attempts"] = $"{retry.ModelAttempts}",
        };

        Assert.All(KnownSettings.All, setting => Assert.Equal(defaults.GetValueOrDefault(setting.Key, ""), setting.Default));
        Assert.All(KnownSettings.All, setting => Assert.True(setting.Section.Length == 0 || setting.Key.StartsWith(setting.Section, StringComparison.Ordinal)));
        Assert.Empty(SettingFaults.Of(nothing).Faults);
    }

    [Fact]
    public void The_secrets_are_those_that_log_in_by_themselves() => Assert.Equal(
        ["Mail__Password", "Model__Key", "NianbaoStorage"],
        KnownSettings.All.Where(setting => setting.IsSecret).Select(setting => setting.Key).Order());

    [Theory]
    [InlineData("Retry:MailAttempts", "viel", "Retry__MailAttempts应为1到10之间的整数，暂按6处理")]
    [InlineData("Retry:MailAttempts", "0", "Retry__MailAttempts应为1到10之间的整数，暂按1处理")]
    [InlineData("Retry:MailAttempts", "11", "Retry__MailAttempts应为1到10之间的整数，暂按10处理")]
    [InlineData("Model:Attempts", "-3", "Model__Attempts应为1到10之间的整数，暂按1处理")]
    [InlineData("Model:Attempts", "2.5", "Model__Attempts应为1到10之间的整数，暂按4处理")]
    [InlineData("Retry:Delay", "soon", "Retry__Delay应在1秒到1小时之间，例如00:01:00，暂按00:01:00处理")]
    [InlineData("Retry:Delay", "0", "Retry__Delay应在1秒到1小时之间，例如00:01:00，暂按00:01:00处理")]
    [InlineData("Retry:Delay", "-00:01:00", "Retry__Delay应在1秒到1小时之间，例如00:01:00，暂按00:01:00处理")]
    [InlineData("Retry:Delay", "02:00:00", "Retry__Delay应在1秒到1小时之间，例如00:01:00，暂按01:00:00处理")]
    [InlineData("Mail:Hots", "mail.example.cn", "不认识的设置Mail__Hots，没有使用：请核对是否应为Mail__Host")]
    [InlineData("Model:Endpont", "https://example.cn", "不认识的设置Model__Endpont，没有使用：请核对是否应为Model__Endpoint")]
    [InlineData("Model:MaxTokens", "1", "不认识的设置Model__MaxTokens，没有使用：请核对是否应为Model__MaxOutputTokens")]
    [InlineData("Retry:Mail:Attempts", "3", "不认识的设置Retry__Mail__Attempts，没有使用：请核对是否应为Retry__MailAttempts")]
    [InlineData("NianbaoStorage:blobServiceUrl", "https://a", "不认识的设置NianbaoStorage__blobServiceUrl，没有使用：请核对是否应为NianbaoStorage__blobServiceUri")]
    public void A_wrong_or_unknown_setting_is_named_once(string key, string value, string said) =>
        Assert.Equal([said], SettingFaults.Of(Configuration((key, value))).Faults);

    [Theory]
    [InlineData("Retry:MailAttempts", "1")]
    [InlineData("Retry:MailAttempts", " 10 ")]
    [InlineData("Retry:Delay", "90")]
    [InlineData("Retry:Delay", "01:00:00")]
    [InlineData("NianbaoStorage:CLIENTID", "a")]
    [InlineData("mail:host", "")]
    [InlineData("Mail", "/var/mail/somebody")]
    [InlineData("Logging:LogLevel:Default", "Debug")]
    public void What_is_right_or_somebody_elses_is_not_named(string key, string value) =>
        Assert.Empty(SettingFaults.Of(Configuration((key, value))).Faults);

    [Fact]
    public void A_secret_that_could_not_be_had_is_named_and_not_used()
    {
        const string reference = "@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/mail-password)";
        (string, string)[] mail = [("Mail:Host", "smtp.example.cn"), ("Mail:From", "a@example.cn"), ("Mail:User", "a"), ("Mail:Password", reference)];
        (string, string)[] model = [("Model:Provider", "OpenAI"), ("Model:Endpoint", "https://example.cn/v1"), ("Model:Deployment", "m"), ("Model:Key", reference)];

        Assert.Contains("密钥保管库取到Mail__Password", Assert.Single(Faults(mail)), StringComparison.Ordinal);
        Assert.Contains("密钥保管库取到Model__Key", Assert.Single(Model(model)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_number_is_seconds() =>
        Assert.Equal(TimeSpan.FromSeconds(90), RetrySettings.Read(Configuration(("Retry:Delay", "90"))).Options.Delay);

    /// <summary>Every text about a setting, whatever is wrong, names a setting that there is.</summary>
    [Fact]
    public void Every_text_about_a_setting_names_it()
    {
        string[] texts =
        [
            .. Faults(("Mail:Host", "a b"), ("Mail:Port", "x"), ("Mail:Security", "x"), ("Mail:User", "u"), ("Mail:MaxMegabytes", "0"), ("Mail:To", "x")),
            .. Faults(("Mail:Host", "a.cn"), ("Mail:From", "x")),
            .. MailOptions.Read(Configuration(("Mail:To", "x"))).WrongRecipients(),
            .. Model(("Model:Provider", "x")),
            .. Model(("Model:Provider", "OpenAI"), ("Model:Timeout", "x"), ("Model:MaxOutputTokens", "x"), ("Model:Temperature", "x"), ("Model:Reasoning", "x"), ("Model:JsonSchema", "x"), ("Model:Key", "密")),
            .. Model(("Model:Provider", "OpenAI"), ("Model:Endpoint", "x")), .. Model(("Model:Provider", "OpenAI"), ("Model:Endpoint", "http://example.cn")),
            .. Model(("Model:Provider", "OpenAI"), ("Model:Endpoint", "https://example.cn/v1/chat/completions")),
            .. Model(("Model:Provider", "AzureOpenAI"), ("Model:Endpoint", "http://127.0.0.1")),
            .. Model(("Model:Provider", "AzureOpenAI"), ("Model:Endpoint", "https://example.cn/openai")),
            .. RetrySettings.Read(Configuration(("Retry:MailAttempts", "x"), ("Retry:Delay", "x"), ("Model:Attempts", "x"))).Faults,
            .. SettingFaults.Of(Configuration(("Convert:Soffice", "/no/such/file"))).Faults,
            .. TelemetryOptions.Read(Configuration((TelemetryOptions.ConnectionKey, "x"), (TelemetryOptions.LoginKey, "x"))).Faults,
            SettingTexts.TelemetryEndpointWrong,
            .. Storage(), .. Storage(("NianbaoStorage:blobServiceUri", "https://a.cn")),
            .. Storage(("NianbaoStorage:blobServiceUri", "http://a.cn"), ("NianbaoStorage:queueServiceUri", "https://a.cn"), ("NianbaoStorage:tableServiceUri", "https://a.cn")),
            .. Storage(("NianbaoStorage:blobServiceUri", "https://a.cn"), ("NianbaoStorage:queueServiceUri", "https://a.cn"), ("NianbaoStorage:tableServiceUri", "https://a.cn"), ("NianbaoStorage:credential", "x")),
            StorageTexts.ConnectionStringUnreadable,
        ];

        Assert.True(texts.Distinct().Count() >= 30, $"{texts.Distinct().Count()}");
        Assert.All(texts, text =>
        {
            var names = Name().Matches(text).Select(match => match.Value).ToList();
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Contains(name, s_known.Keys));
        });
    }

    [Fact]
    public void The_sample_file_has_them_all_with_their_defaults()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "local.settings.sample.json")));
        var values = sample.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.ToString());

        Assert.All(values.Keys.Where(key => key is not ("FUNCTIONS_WORKER_RUNTIME" or "AzureWebJobsStorage")), key => Assert.Contains(key, s_known.Keys));
        Assert.All(
            KnownSettings.All.Where(setting => setting.Section != StorageOptions.Section),
            setting => Assert.Equal(setting.Default, values.GetValueOrDefault(setting.Key)));
    }

    [GeneratedRegex("[A-Z][A-Za-z]+(__[A-Za-z]+)+|NianbaoStorage|APPLICATIONINSIGHTS_[A-Z_]+")]
    private static partial Regex Name();

    private static IReadOnlyList<string> Faults(params (string, string)[] settings) => MailOptions.Read(Configuration(settings)).Faults();

    private static IReadOnlyList<string> Model(params (string, string)[] settings) => ModelOptions.Read(Configuration(settings)).Faults();

    private static string[] Storage(params (string, string)[] settings) =>
        [Assert.Throws<SettingsException>(() => StorageOptions.Read(Configuration(settings))).Message];

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
}
