using Nianbao.Reading;

namespace Nianbao.Tests.Reading.Formats;

/// <summary>Whatever becomes of a report's bytes in any format, a text or a message comes of it, never another exception.</summary>
public class DamagedFormatsTests(ITestOutputHelper output)
{
    private const int Mutations = 5_000;
    private const int TruncationStep = 1_000;

    public static TheoryData<string> Files => [.. FormatSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_anywhere_gives_a_text_or_a_message(string name)
    {
        var whole = FormatSamples.All[name](TwelveReports.Text("tinglan-2024"));
        for (var length = 0; length < whole.Length; length += TruncationStep)
        {
            try
            {
                Assert.NotEmpty(FileReader.Read(whole.AsMemory(0, length), name));
            }
            catch (ReportFormatException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Backs(".docx", "Damaged", "reported")]
    [Backs(".ofd", "Damaged", "reported")]
    [Backs(".txt", "Damaged", "reported")]
    [Backs(".html", "Damaged", "reported")]
    [Backs(".mht", "Damaged", "reported")]
    [Backs(".md", "Damaged", "reported")]
    public void Five_thousand_damaged_files_give_a_text_or_a_message(string name)
    {
        var texts = MutatedFiles.Read(FormatSamples.All[name](TwelveReports.Start("modaoba-2023")), name, Mutations);

        output.WriteLine($"{texts} of {Mutations} still give a text");
        // Otherwise only the check of the encoding would be tested.
        if (name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".mht", StringComparison.Ordinal) || name.EndsWith(".md", StringComparison.Ordinal))
            Assert.InRange(texts, Mutations / 20, Mutations);
    }
}
