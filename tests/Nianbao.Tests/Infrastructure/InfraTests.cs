using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Nianbao.LocalHost.Triggers;
using Nianbao.Workflow;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Tests.Infrastructure;

/// <summary>Holds the templates in infra/ to the program, and to the rules they give themselves. Read as text: no Bicep is needed.</summary>
public partial class InfraTests
{
    private static readonly string s_root = Path.Combine(AppContext.BaseDirectory, "infra");

    /// <summary>Files by their path under infra/, with slashes.</summary>
    private static readonly Dictionary<string, string> s_files = Directory.EnumerateFiles(s_root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(s_root, path).Replace('\\', '/'), File.ReadAllText);

    /// <summary>The templates without comments and descriptions.</summary>
    private static readonly Dictionary<string, string> s_templates = s_files.Where(file => file.Key.EndsWith(".bicep", StringComparison.Ordinal))
        .ToDictionary(file => file.Key, file => Remark().Replace(file.Value, ""));

    [Fact]
    public void Every_container_of_the_program_is_made_and_one_for_dead_letters()
    {
        var deadLetters = DeadLetters().Match(s_templates["main.bicep"]).Groups[1].Value;

        Assert.Equal("dead-letters", deadLetters);
        Assert.Equal([.. Containers.All.Append(deadLetters).Order()], Names("app/data.bicep", "containers").Select(name => name is "deadLetterContainer" ? deadLetters : name).Order());
    }

    [Fact]
    public void Every_queue_of_the_program_is_made() =>
        Assert.Equal(Queues.All.Order(), Names("app/data.bicep", "queues").Order());

    [Fact]
    public void Every_queue_that_a_function_works_has_its_poison_queue()
    {
        var worked = TriggerCatalog.Of<QueueTriggerAttribute>().Select(entry => entry.Trigger.QueueName)
            .Where(queue => !queue.EndsWith("-poison", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(worked);
        Assert.All(worked, queue => Assert.Contains(queue + "-poison", Names("app/data.bicep", "queues")));
    }

    [Fact]
    public void Every_table_of_the_program_is_made() =>
        Assert.Equal(Tables.All.Order(), Names("app/data.bicep", "tables").Order());

    [Fact]
    public void Every_blob_trigger_has_its_event_subscription()
    {
        var triggers = TriggerCatalog.Of<BlobTriggerAttribute>()
            .Select(entry => (entry.Function.Name, Container: entry.Trigger.BlobPath.Split('/')[0])).Order();
        var subscriptions = Subscription().Matches(s_templates["events.bicep"])
            .Select(match => (Name: match.Groups[1].Value, Container: match.Groups[2].Value)).Order();

        Assert.Equal(triggers, subscriptions);
    }

    [Fact]
    public void The_alert_names_the_span_and_every_function_that_gives_up()
    {
        var poisoned = TriggerCatalog.Of<QueueTriggerAttribute>()
            .Where(entry => entry.Trigger.QueueName.EndsWith("-poison", StringComparison.Ordinal)).Select(entry => entry.Function.Name).Order();

        Assert.Contains($"name == \"{Steps.Poison}\"", s_templates["app/alerts.bicep"], StringComparison.Ordinal);
        Assert.Equal(poisoned, GivenUp().Match(s_templates["app/alerts.bicep"]).Groups[1].Value.Split(", ").Select(name => name.Trim('"')).Order());
    }

    [Fact]
    public void Clerks_write_only_in_containers_and_tables_that_there_are()
    {
        Assert.Subset(Containers.All.ToHashSet(), Names("app/rbac.bicep", "clerksWriteContainers").ToHashSet());
        Assert.Subset(Tables.All.ToHashSet(), Names("app/rbac.bicep", "clerksWriteTables").ToHashSet());
    }

    [Fact]
    public void Every_role_is_given_in_one_file() =>
        Assert.Equal(["app/rbac.bicep"], With("Microsoft.Authorization/roleAssignments@"));

    [Fact]
    public void One_template_reads_a_key_and_none_takes_or_gives_a_secret()
    {
        Assert.Equal(["events.bicep"], s_templates.Where(file => ListCall().IsMatch(file.Value)).Select(file => file.Key));
        Assert.Empty(With("@secure"));
        Assert.DoesNotContain("output ", s_templates["events.bicep"], StringComparison.Ordinal);
    }

    // The zone of Azure OpenAI is in no environment().
    [Fact]
    public void No_template_knows_the_addresses_of_one_cloud() => Assert.Equal(
        ["app/network.bicep: privatelink.openai.azure.cn", "app/network.bicep: privatelink.openai.azure.com"],
        s_templates.SelectMany(file => Address().Matches(file.Value).Select(match => $"{file.Key}: {match.Value}")).Order());

    // azd reads main.parameters.json as JSON without comments.
    [Fact]
    public void Every_file_begins_with_what_it_is()
    {
        Assert.True(s_files.Count > 20, $"{s_files.Count} files");
        Assert.Equal(["main.parameters.json"], s_files.Where(file => !Head().IsMatch(file.Value)).Select(file => file.Key));
    }

    private static IEnumerable<string> With(string words) =>
        s_templates.Where(file => file.Value.Contains(words, StringComparison.Ordinal)).Select(file => file.Key);

    /// <summary>The items of an array, of a parameter or a variable: words in quotes as they are, arrays that are spread by their items, others by their names.</summary>
    private static List<string> Names(string file, string array)
    {
        var text = Regex.Match(s_templates[file], $@"\b{array}(?:: | = )\[(.*?)\]", RegexOptions.Singleline);
        Assert.True(text.Success, $"{file} has no {array}");
        return [.. Item().Matches(text.Groups[1].Value).SelectMany(item =>
            item.Value.StartsWith("...", StringComparison.Ordinal) ? Names(file, item.Value[3..]) : [item.Value.Trim('\'')])];
    }

    [GeneratedRegex(@"^\s*//.*$|^\s*@description\(.*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"'[^']+'|(?:\.\.\.)?\w+")]
    private static partial Regex Item();

    [GeneratedRegex(@"deadLetters: '([^']+)'")]
    private static partial Regex DeadLetters();

    [GeneratedRegex(@"\{ function: '(\w+)', container: '([^']+)' \}")]
    private static partial Regex Subscription();

    [GeneratedRegex(@"has_any \(([^)]+)\)")]
    private static partial Regex GivenUp();

    [GeneratedRegex(@"\blist[A-Z]\w*\(")]
    private static partial Regex ListCall();

    [GeneratedRegex(@"[\w.-]*\.?(windows\.net|azure\.(net|com|cn|us)|azurewebsites\.\w+|chinacloud\w+\.cn|usgovcloudapi\.net|microsoftonline\.\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\A(//|(#!.*\n)?# |\{\s+//|<Project[^>]*>\s+<!--)")]
    private static partial Regex Head();
}
