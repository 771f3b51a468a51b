using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Nianbao.Tests.Infrastructure;

/// <summary>Holds what azd reads and leaves behind together: parameters, outputs, hooks and the project it deploys.</summary>
public partial class AzdTests
{
    /// <summary>What a person sets, by the variable's name.</summary>
    private static readonly HashSet<string> s_variables = All(Variable(), "main.parameters.json");

    private static readonly HashSet<string> s_outputs = All(Output(), "main.bicep");

    // `azd down` takes the outputs out of the environment, a person's own value with them; the next `azd up` would take the default.
    [Fact]
    public void No_output_takes_away_what_a_person_has_set()
    {
        Assert.NotEmpty(s_variables);
        // azd itself looks for the group by this name, and the document says that it is forgotten.
        Assert.Equal(["AZURE_RESOURCE_GROUP"], s_outputs.Intersect(s_variables));
    }

    [Theory]
    [InlineData("postdeploy.sh")]
    [InlineData("postdeploy.ps1")]
    public void A_hook_reads_only_what_there_is(string hook)
    {
        var read = All(Read(), $"hooks/{hook}");

        // azd always knows the one; the other is the plan, and not set where it is Flex.
        Assert.Equal(["AZURE_SUBSCRIPTION_ID", "HOSTING_PLAN"], read.Except(s_outputs).Order());
    }

    [Fact]
    public void The_posix_hook_does_without_a_plan()
    {
        var text = Text("hooks/postdeploy.sh");

        Assert.Contains("set -eu", text, StringComparison.Ordinal);
        Assert.Equal(["${HOSTING_PLAN:-flex}"], Plan().Matches(text).Select(match => match.Value));
    }

    // What is no file's name azd writes into a script of its own, and runs that in the folder of azure.yaml.
    [Fact]
    public void The_posix_hook_runs_wherever_the_repository_lies()
    {
        var run = Run().Matches(File.ReadAllText(Repository.PathOf("azure.yaml"))).Select(match => match.Groups[1].Value);

        Assert.Equal(["sh infra/hooks/postdeploy.sh", "infra/hooks/postdeploy.ps1"], run);
    }

    // `dotnet user-secrets init`, which azd runs, would otherwise rewrite the file, and the next `git checkout` would refuse.
    [Fact]
    public void The_functions_project_has_its_id_for_user_secrets()
    {
        var project = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Functions", "Nianbao.Functions.csproj"));

        Assert.NotEqual("", Assert.Single(project.Descendants("UserSecretsId")).Value);
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "infra", file));

    private static HashSet<string> All(Regex pattern, string file) => [.. pattern.Matches(Text(file)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"""\$\{([A-Z_]+)\}""")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^output ([A-Z_]+) ", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"\$(?:env:|\{)?([A-Z]+(?:_[A-Z]+)+)\b")]
    private static partial Regex Read();

    [GeneratedRegex(@"^\s+run: (.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Run();

    [GeneratedRegex(@"\$\{?HOSTING_PLAN[^""]*")]
    private static partial Regex Plan();
}
