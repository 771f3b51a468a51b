using Nianbao.Checks;

namespace Nianbao.Tests.Checks;

public class YearComparisonTests
{
    private const IndicatorCategory Category = IndicatorCategory.Mediation;

    [Theory]
    [InlineData("调解纠纷", "调解纠纷")]
    [InlineData("审查合同", "合同审查")]
    [InlineData("全年共调解各类纠纷", "调解纠纷")]
    [InlineData("2025年受理复议", "2024年受理复议")]
    [InlineData("“法治讲堂”开展", "法治讲堂")]
    [InlineData("立案", "立案")]
    public void Subjects_that_say_the_same_are_compared(string now, string past) =>
        Assert.Equal(20, Assert.Single(YearComparison.Of([Now(now, 120)], [Past(past, 100)])).Value.Percent);

    [Theory]
    [InlineData("受理案件", "办结案件")]
    [InlineData("市级示范社区", "区级示范社区")]
    [InlineData("新增持证人员", "持证人员")]
    [InlineData("行政复议案件", "行政诉讼案件")]
    [InlineData("调解成功率", "调解成功数")]
    [InlineData("活动", "活动")]
    [InlineData("共开展", "共开展")]
    [InlineData("", "")]
    public void What_may_be_another_thing_is_not(string now, string past) =>
        Assert.Empty(YearComparison.Of([Now(now, 120)], [Past(past, 100)]));

    [Fact]
    public void Another_unit_or_category_is_another_thing()
    {
        Assert.Empty(YearComparison.Of([Now("调解纠纷", 3)], [Past("调解纠纷", 3) with { Unit = "起" }]));
        Assert.Empty(YearComparison.Of([Now("调解纠纷", 3)], [Past("调解纠纷", 3) with { Category = IndicatorCategory.Other }]));
    }

    [Fact]
    public void Targets_norms_ranges_and_upper_bounds_are_no_work_done()
    {
        var now = Now("调解纠纷", 3);
        PastFigure[] past = [Past("调解纠纷", 4)];

        Assert.Empty(YearComparison.Of([now with { Kind = IndicatorKind.Target }], past));
        Assert.Empty(YearComparison.Of([now with { Kind = IndicatorKind.Norm }], past));
        Assert.Empty(YearComparison.Of([now with { ValueMax = 5 }], past));
        Assert.Empty(YearComparison.Of([now with { Qualifier = Qualifier.AtMost }], past));
        Assert.Empty(YearComparison.Of([now], [past[0] with { Qualifier = Qualifier.AtMost }]));
    }

    [Fact]
    public void Two_values_of_one_subject_in_either_year_are_not_chosen_from()
    {
        Assert.Empty(YearComparison.Of([Now("调解纠纷", 3), Now("调解纠纷", 5)], [Past("调解纠纷", 4)]));
        Assert.Empty(YearComparison.Of([Now("调解纠纷", 3)], [Past("调解纠纷", 4), Past("纠纷调解", 5)]));
        // Three times named, twice alike: still two values.
        Assert.Empty(YearComparison.Of([Now("调解纠纷", 3)], [Past("调解纠纷", 4), Past("调解纠纷", 5), Past("调解纠纷", 5)]));
    }

    [Fact]
    public void One_value_named_twice_is_compared_at_both_places() =>
        Assert.Equal([0, 2], YearComparison.Of([Now("调解纠纷", 3), Now("走访", 9), Now("纠纷调解", 3)], [Past("调解纠纷", 4), Past("调解纠纷", 4)]).Keys);

    [Fact]
    public void A_rate_changes_by_points_and_nothing_by_percent_of_nought()
    {
        var rate = YearComparison.Of([Now("调解成功率", 98.6m, "%")], [Past("调解成功率", 97.1m, "%")])[0];
        Assert.Equal((1.5m, null), (rate.Difference, rate.Percent));
        var first = YearComparison.Of([Now("行政复议", 2)], [Past("行政复议", 0)])[0];
        Assert.Equal((2m, null), (first.Difference, first.Percent));
    }

    [Fact]
    public void A_change_beyond_belief_is_a_slip_and_not_shown() =>
        Assert.Empty(YearComparison.Of([Now("调解金额", 99_000_000_000, "元")], [Past("调解金额", 3, "元")]));

    [Fact]
    public void Extreme_values_are_no_trouble() =>
        Assert.Empty(YearComparison.Of([Now("调解金额", decimal.MaxValue, "元")], [Past("调解金额", decimal.MinValue, "元")]));

    private static Indicator Now(string subject, decimal value, string unit = "件") => new()
    {
        Span = default,
        Subject = subject,
        Value = value,
        Unit = unit,
        Category = Category,
        Qualifier = Qualifier.Exact,
        Kind = IndicatorKind.Actual,
    };

    private static PastFigure Past(string subject, decimal value, string unit = "件") =>
        new(subject, value, unit, Qualifier.Exact, Category, $"{value}{unit}");
}
