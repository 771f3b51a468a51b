using Nianbao.Planning;
using Nianbao.Planning.Modelling;

namespace Nianbao.Tests.Planning.Modelling;

public class MalformedAnswerTests
{
    private static readonly string Good = BaseCase.Json(BaseCase.First, BaseCase.Second);

    public static TheoryData<string> Answers => new(
        "", " ", "null", "[]", "true", "{", "{}", "好的，以下是安排：", "\u0000\u0001", "{\"opening\":\"\\ud800\",\"items\":[]}",
        "{\"opening\":null,\"items\":[]}", "{\"opening\":\"开头\",\"items\":null}", "{\"opening\":\"开头\",\"items\":[null]}",
        "{\"opening\":\"开头\",\"items\":[{\"heading\":\"标题\",\"measures\":[null]}]}",
        "{\"opening\":\"开头\",\"items\":[{\"heading\":\"标题\",\"measures\":[{}]}]}",
        "{\"opening\":1,\"items\":\"\"}", "{\"opening\":\"a\",\"opening\":\"b\",\"items\":[]}",
        new string('[', 5000), string.Concat(Enumerable.Repeat("{\"items\":", 2000)), new string('哈', 200_000),
        Good + Good, Good[..^1] + ",\"note\":\"多一项\"}", Good[..(Good.Length / 2)],
        Good.Replace("[\"C1\"]", "[null]", StringComparison.Ordinal),
        BaseCase.Json([.. Enumerable.Repeat(BaseCase.First, 60)]));

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_answer_is_read_out_of_it_and_the_plan_is_the_librarys(string text)
    {
        Assert.Null(AnswerParser.Read(text, out var fault));
        Assert.NotEqual("", fault);
        var model = ScriptedModel.Saying(text);
        var plan = await BaseCase.PlanAsync(model, BaseCase.Input());

        Assert.Equal(2, model.Questions.Count);
        Assert.All(BaseCase.Measures(plan), measure => Assert.NotEqual(MeasureOrigin.Model, measure.Origin));
        Assert.Empty(PlanGuard.Check(plan, BaseCase.Input().Report));
    }

    [Fact]
    public void A_fence_of_Markdown_around_it_is_looked_through() =>
        Assert.NotNull(AnswerParser.Read("```json\n" + Good + "\n```", out _));
}
