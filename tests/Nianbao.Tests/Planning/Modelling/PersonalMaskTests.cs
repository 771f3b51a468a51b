using Nianbao.Planning.Modelling;

namespace Nianbao.Tests.Planning.Modelling;

public class PersonalMaskTests
{
    [Theory]
    [InlineData("由王建军负责包案", "由某负责包案")]
    [InlineData("党工委书记李晓梅、欧阳锋带队", "党工委书记某、某带队")]
    [InlineData("当事人赵大海因补偿上访", "当事人某因补偿上访")]
    [InlineData("调解村民刘三与陈四相邻纠纷", "调解村民某与某相邻纠纷")]
    [InlineData("联系电话13800001111", "联系电话某")]
    [InlineData("联系电话１３８００００１１１１", "联系电话某")]
    [InlineData("手机138-0000-1111可查", "手机某可查")]
    [InlineData("热线021-65432100", "热线某")]
    [InlineData("拨打一三八零零零零一一一一", "拨打某")]
    [InlineData("身份证11010119900101123X", "身份证某")]
    [InlineData("邮箱zhang.san@example.cn收件", "邮箱某收件")]
    public void What_is_personal_is_masked(string text, string masked) => Assert.Equal(masked, PersonalMask.Apply(text));

    [Theory]
    [InlineData("由单位负责人签字，法律顾问负责审核")]
    [InlineData("2021—2025年排查矛盾纠纷412件，12345热线工单3180件")]
    [InlineData("2021-2025年，涉及金额3057000元")]
    [InlineData("高林街道与司法所共同负责，平安办牵头")]
    [InlineData("社区主任队伍老化，由包村干部负责，任前考试")]
    public void What_is_not_stays(string text) => Assert.Equal(text, PersonalMask.Apply(text));

    [Fact]
    public async Task Names_and_numbers_are_neither_sent_nor_brought_back()
    {
        const string Body = "执法人员不足，由王建军负责的案卷文书存在瑕疵，联系电话13800001111未能公开。";
        var model = ScriptedModel.Saying("{}");
        var input = BaseCase.Input(Body) with { Unfinished = ["由陈国庆负责核对证件"], Remarks = "请李晓梅主任改写，电话13900002222" };
        var plan = await BaseCase.PlanAsync(model, input);

        foreach (var personal in new[] { "王建军", "13800001111", "陈国庆", "李晓梅", "13900002222" })
        {
            Assert.DoesNotContain(personal, string.Concat(model.Questions.SelectMany(question => question.Turns)), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            BaseCase.Measures(plan).Where(measure => measure.Origin == MeasureOrigin.Model).SelectMany(measure => measure.Answers),
            answer => answer.Claim.Contains("王建军", StringComparison.Ordinal));
        Assert.DoesNotContain(BaseCase.Measures(plan), measure => (measure.Heading + measure.Action + measure.Outcome).Contains("王建军", StringComparison.Ordinal));
    }
}
