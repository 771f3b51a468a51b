using Nianbao.Structure;

namespace Nianbao.Tests.Structure;

public class OfficeNamesTests
{
    [Theory]
    [InlineData("青禾街道", "青禾街道")]
    [InlineData("青禾街道办事处", "青禾街道")]
    [InlineData("青禾街道党工委、办事处", "青禾街道")]
    [InlineData("中共青禾街道工作委员会", "青禾街道")]
    [InlineData("清川省澄江市东湾区青禾街道办事处", "青禾街道")]
    [InlineData("东湾县云岭镇人民政府", "云岭镇")]
    [InlineData(" 云岭 镇人民政府 ", "云岭镇")]
    [InlineData("南桥街街道办事处", "南桥街街道")]
    [InlineData("望江街", "望江街")]
    [InlineData("望江街办事处", "望江街")]
    [InlineData("红枫苗族乡人民政府", "红枫苗族乡")]
    [InlineData("城区街道", "城区街道")]
    [InlineData("南市街道", "南市街道")]
    [InlineData("新区镇", "新区镇")]
    [InlineData("澄江市市河街道", "市河街道")]
    [InlineData("东湾区城西街道", "城西街道")]
    [InlineData("东湾县城关镇", "城关镇")]
    [InlineData("石溪镇街道办事处", "石溪镇街道")]
    [InlineData("建设路街道", "建设路街道")]
    [InlineData("红旗路街道", "红旗路街道")]
    [InlineData("云州路街道", "云州路街道")]
    [InlineData("向阳街道", "向阳街道")]
    [InlineData("向阳湖镇人民政府", "向阳湖镇")]
    [InlineData("月溪镇", "月溪镇")]
    [InlineData("老城街道办", "老城街道")]
    [InlineData("平安镇", "平安镇")]
    [InlineData("滨海新区花溪街道", "花溪街道")]
    [InlineData("高新区管委会", "高新区管委会")]
    [InlineData("青禾/街道\\#?\u0001", "青禾街道")]
    [InlineData("", "")]
    public void Gives_every_office_one_form(string name, string expected)
    {
        Assert.Equal(expected, OfficeNames.Canonical(name));
        Assert.Equal(expected, OfficeNames.Canonical(expected));
    }

    [Theory]
    [InlineData("青禾街道/2025年度报告.docx", "青禾街道")]
    [InlineData("2025年云岭镇法治政府建设年度报告(定稿).docx", "云岭镇")]
    [InlineData("东湾区/白沙渡街道办事处/报告.txt", "白沙渡街道")]
    [InlineData("关于柳溪乡2024年度法治政府建设情况的报告.txt", "柳溪乡")]
    [InlineData("reports/2025.docx", null)]
    [InlineData("各乡镇街道汇总.docx", null)]
    [InlineData("乡镇报告.docx", null)]
    public void Finds_the_office_in_a_path(string path, string? expected) => Assert.Equal(expected, OfficeNames.Find(path));
}
