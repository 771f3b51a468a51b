using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class FigureFinderTests
{
    private static readonly MeasureTemplate Mediation = MeasureLibrary.Groups.SelectMany(group => group.Themes)
        .Single(theme => theme.Name == "矛盾化解").Measures[0];

    [Theory]
    [InlineData("全年共排查化解矛盾纠纷⟦360余件/矛盾调解⟧。", "排查化解矛盾纠纷360余件")]
    [InlineData("调解成功率达⟦98%/矛盾调解⟧。", null)]
    [InlineData("查处纠纷引发的违法⟦12起/矛盾调解⟧。", null)]
    [InlineData("邻里纠纷⟦40件/普法宣传⟧。", null)]
    [InlineData("纠纷⟦40件/矛盾调解⟧。", null)]
    [InlineData("由各方力量共同参与并在年底前汇总统计的各类纠纷⟦40件/矛盾调解⟧。", null)]
    public void A_figure_comes_with_its_own_clause_or_not_at_all(string prose, string? expected)
    {
        var report = new ReportBuilder("青禾街道", 2026).Prose(prose).Build();

        Assert.Equal(expected, new FigureFinder(report).For(Mediation));
    }
}
