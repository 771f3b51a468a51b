using Nianbao.Structure;

namespace Nianbao.Tests.Structure;

public class YearsTests
{
    [Theory]
    [InlineData("青禾街道/2025年度报告.docx", 2025)]
    [InlineData("青禾街道2024法治政府建设报告.docx", 2024)]
    [InlineData("云岭镇/2023/报告.docx", 2023)]
    [InlineData("云岭镇/2023/1稿.docx", 2023)]
    [InlineData("2026-01-15 云岭镇2025年报告.docx", 2025)]
    [InlineData("云岭镇２０２２年报告.docx", 2022)]
    [InlineData("云岭镇二〇二一年报告.docx", 2021)]
    [InlineData("20260115_青禾街道.docx", null)]
    [InlineData("2026-01-15.docx", null)]
    [InlineData("《实施纲要(2021—2025年)》.docx", null)]
    [InlineData("2021-2025年规划.docx", null)]
    [InlineData("报告1999年.docx", null)]
    [InlineData("报告.docx", null)]
    public void Finds_the_year_in_a_path(string path, int? expected) => Assert.Equal(expected, Years.Find(path));
}
