using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Nianbao.Adapters;
using Nianbao.Adapters.Conversion;
using Nianbao.Adapters.Mail;
using Nianbao.Adapters.Models;
using Nianbao.Adapters.Storage;
using Nianbao.Adapters.Telemetry;

namespace Nianbao.Tests;

/// <summary>Where each setting is read, and where it is set: holds docs/settings.md and the README's table.</summary>
public partial class SettingsTableTests
{
    private static readonly (string Reader, Action<IConfiguration> Read)[] s_readers =
    [
        (nameof(StorageOptions), settings => StorageOptions.Read(settings)),
        (nameof(MailOptions), settings => MailOptions.Read(settings)),
        (nameof(RetrySettings), settings => RetrySettings.Read(settings)),
        (nameof(ModelOptions), settings => ModelOptions.Read(settings)),
        (nameof(ConversionOptions), settings => ConversionOptions.Read(settings)),
        (nameof(TelemetryOptions), settings => TelemetryOptions.Read(settings)),
    ];

    [Fact]
    public void Every_setting_is_read_and_set_where_the_document_says() =>
        Assert.Equal(Rows(), Lines("docs/settings.md").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Take(KnownSettings.All.Count));

    [Fact]
    public void What_the_files_set_beside_ours_is_the_hosts_own_and_in_the_document()
    {
        var own = KnownSettings.All.Select(setting => setting.Key).ToHashSet();
        var others = Bicep().Concat(Sample()).Where(key => !own.Contains(key)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(
            others, Lines("docs/settings.md").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Skip(KnownSettings.All.Count)
                .Select(line => line.Split('`')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_README_names_every_setting_with_its_default_its_meaning_and_an_example()
    {
        var rows = Lines("README.md").SkipWhile(line => !line.StartsWith("| setting |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray()).ToList();

        Assert.Equal(KnownSettings.All.Select(setting => $"`{setting.Key}`"), rows.Select(row => row[0]));
        foreach (var (setting, row) in KnownSettings.All.Zip(rows))
        {
            Assert.Equal(4, row.Length);
            if (setting.Default.Length > 0) Assert.Equal($"`{setting.Default}`", row[1]);
            else Assert.DoesNotContain('`', row[1]);
            Assert.True(row[2].Length > 8, setting.Key);
            // An example of a secret would only invite to write one down.
            Assert.Equal(setting.IsSecret && setting.Section != StorageOptions.Section, row[3].Length == 0);
        }
    }

    [Fact]
    public void In_Azure_every_setting_of_ours_is_set_but_those_that_cannot_be() => Assert.Equal(
        ["Convert__Soffice", "NianbaoStorage"],
        KnownSettings.All.Select(setting => setting.Key).Except(Bicep()).Order());

    [Fact]
    public void No_secret_stands_in_a_template_but_as_a_reference_to_the_vault()
    {
        var text = File.ReadAllText(Repository.PathOf("infra/app/settings.bicep"));

        Assert.All(
            KnownSettings.All.Where(setting => setting.IsSecret && setting.Section != StorageOptions.Section),
            setting => Assert.Matches($@"{setting.Key}: reference\(", text));
    }

    private static List<string> Rows()
    {
        var (bicep, sample) = (Bicep(), Sample());
        return
        [
            .. KnownSettings.All.Select(setting =>
                $"| `{setting.Key}` | {string.Join(", ", ReadersOf(setting.Key))} | {Mark(bicep, setting)} | {Mark(sample, setting)} |".Replace("  ", " ", StringComparison.Ordinal)),
        ];

        static string Mark(IReadOnlyList<string> keys, KnownSetting setting) => keys.Contains(setting.Key) ? "yes" : "";
    }

    private static IEnumerable<string> ReadersOf(string key)
    {
        foreach (var (reader, read) in s_readers)
        {
            // Whole addresses of an account, so that each reader comes to its end.
            var asked = new AskedSettings(
                ("NianbaoStorage:blobServiceUri", "https://a.example"), ("NianbaoStorage:queueServiceUri", "https://a.example"),
                ("NianbaoStorage:tableServiceUri", "https://a.example"), (TelemetryOptions.ConnectionKey, "InstrumentationKey=x"));
            read(new ConfigurationRoot([asked]));
            if (asked.Keys.Contains(key)) yield return reader;
        }
    }

    /// <summary>The names that the template gives the app, its own and the host's.</summary>
    private static List<string> Bicep() =>
        [.. AppSetting().Matches(File.ReadAllText(Repository.PathOf("infra/app/settings.bicep"))).Select(match => match.Groups[1].Value)];

    private static List<string> Sample()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("local.settings.sample.json")));
        return [.. sample.RootElement.GetProperty("Values").EnumerateObject().Select(one => one.Name)];
    }

    private static string[] Lines(string file) => File.ReadAllLines(Repository.PathOf(file));

    // In a variable of the template: "  Mail__Host: mail.host".
    [GeneratedRegex(@"^ {2,}((?:[A-Z][A-Za-z]+__[A-Za-z]+|[A-Z]+_[A-Z_]+)): ", RegexOptions.Multiline)]
    private static partial Regex AppSetting();
}
