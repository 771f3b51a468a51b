using Nianbao.Planning;
using Nianbao.Reading;

namespace Nianbao.Tests.Planning.Modelling;

/// <summary>The sample reports, and for each of three a good answer of a model (<c>TestData/Modelling</c>).</summary>
internal static class SampleReports
{
    public static readonly string[] Offices = ["青禾街道", "白鹭溪乡", "栖云镇"];

    public static PlanInput Input(string office)
    {
        var file = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), office + "2025年*").Single();
        return PlanInput.Of(Report.Parse(FileReader.Read(File.ReadAllBytes(file), Path.GetFileName(file))), new OfficeProfile { Name = office });
    }

    public static string GoodAnswer(string office) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", "Modelling", office + ".json"));
}
