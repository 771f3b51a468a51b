using System.Text.Json;
using System.Xml.Linq;
using Nianbao.LocalHost.Triggers;
using Nianbao.Workflow;

namespace Nianbao.Tests.Telemetry;

/// <summary>host.json and its explanation, docs/host.md.</summary>
public class HostFileTests
{
    private static readonly Dictionary<string, string> s_keys = Leaves();
    private static readonly Dictionary<string, string> s_explained = Explained();

    [Fact]
    public void Every_key_is_explained_and_nothing_else() => Assert.Equal(s_keys.Keys.Order(), s_explained.Keys.Order());

    [Fact]
    public void The_explanation_has_the_values_that_count() => Assert.Equal(s_keys.OrderBy(key => key.Key), s_explained.OrderBy(key => key.Key));

    [Fact]
    public void LocalHost_reads_queues_as_the_host_does()
    {
        var settings = QueueSettings.Read(Path.Combine(AppContext.BaseDirectory, "host.json"));

        Assert.Equal(
            (s_keys["extensions.queues.batchSize"], s_keys["extensions.queues.newBatchThreshold"], s_keys["extensions.queues.maxDequeueCount"]),
            ($"{settings.BatchSize}", $"{settings.NewBatchThreshold}", $"{settings.MaxDequeueCount}"));
        Assert.Equal(TimeSpan.Parse(s_keys["extensions.queues.visibilityTimeout"]), settings.VisibilityTimeout);
        Assert.Equal(settings.VisibilityTimeout, InHand.Pause);
    }

    [Theory]
    [InlineData("host.json", true)]
    [InlineData("local.settings.json", false)]
    public void The_functions_app_has_its_file_beside_it(string file, bool published)
    {
        var project = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Functions", "Nianbao.Functions.csproj"));
        var item = Assert.Single(project.Descendants("None"), none => (string?)none.Attribute("Link") == file);

        Assert.Equal($@"..\..\{file}", (string?)item.Attribute("Include"));
        Assert.Equal("PreserveNewest", (string?)item.Attribute("CopyToOutputDirectory"));
        Assert.Equal(published ? null : "Never", (string?)item.Attribute("CopyToPublishDirectory"));
    }

    private static Dictionary<string, string> Leaves()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));
        var leaves = new Dictionary<string, string>();
        Add("", document.RootElement);
        return leaves;

        void Add(string path, JsonElement element)
        {
            if (element.ValueKind != JsonValueKind.Object) leaves.Add(path, element.ToString());
            else foreach (var one in element.EnumerateObject()) Add(path.Length == 0 ? one.Name : $"{path}.{one.Name}", one.Value);
        }
    }

    /// <summary>The first table: key and value.</summary>
    private static Dictionary<string, string> Explained() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "host.md"))
            .SkipWhile(line => !line.StartsWith('|')).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`'), cells => cells[2].Trim('`'));
}
