using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class TemplateTextTests
{
    [Theory]
    [InlineData("照写。", "照写。")]
    [InlineData("[甲|乙]事", "乙事")]
    [InlineData("[甲|{名|缺省}等]事", "缺省等事")]
    [InlineData("{级}里的[一[二|三]|四[五|六]]", "街道里的四六")]
    [InlineData("{纠纷|邻里、物业}纠纷", "邻里、物业纠纷")]
    [InlineData("把{创建|}标准", "把标准")]
    public void Writes_out_choices_and_slots(string template, string expected) =>
        Assert.Equal(expected, TemplateText.Render(template, (count, _) => count - 1, slot => slot == "级" ? "街道" : null));

    [Theory]
    [InlineData("[甲|乙")]
    [InlineData("{名")]
    [InlineData("{没有的}")]
    public void A_faulty_wording_is_refused(string template) =>
        Assert.Throws<FormatException>(() => TemplateText.Render(template, (_, _) => 0, _ => null));

    [Fact]
    public void Words_put_into_a_slot_are_not_read_as_a_wording() =>
        Assert.Equal("[甲|乙]{丙}", TemplateText.Render("{题}", (_, _) => 0, _ => "[甲|乙]{丙}"));
}
