using Nianbao.Planning.Modelling;

namespace Nianbao.Tests.Planning.Modelling;

/// <summary>Holds <c>docs/drafting.md</c> to what is really asked and answered.</summary>
public class DraftingDocumentTests
{
    private const string Office = "青禾街道";

    private static readonly string Document =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "drafting.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task It_shows_one_whole_request_and_its_answer()
    {
        var answer = SampleReports.GoodAnswer(Office).ReplaceLineEndings("\n").TrimEnd();
        var model = ScriptedModel.Saying(answer);
        await BaseCase.PlanAsync(model, SampleReports.Input(Office));

        Assert.Contains(model.Questions[0].Instructions, Document, StringComparison.Ordinal);
        Assert.Contains(model.Questions[0].Turns[0], Document, StringComparison.Ordinal);
        Assert.Contains(answer, Document, StringComparison.Ordinal);
        Assert.Contains(PromptFiles.Version, Document, StringComparison.Ordinal);
    }
}
