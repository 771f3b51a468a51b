using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Ofd;

/// <summary>The twelve reports set on pages, in every way in which converters write text objects.</summary>
public class OfdReportsTests
{
    public static TheoryData<string> Reports => TwelveReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".ofd", "Paragraphs", "read")]
    public void A_report_a_line_an_object_is_read_like_the_plain_text(string report) => Same(report, OfdVariant.Lines);

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_a_run_a_code_is_read_like_the_plain_text(string report) => Same(report, OfdVariant.Runs);

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_a_character_an_object_is_read_like_the_plain_text(string report) => Same(report, OfdVariant.Characters);

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_with_repeated_steps_is_read_like_the_plain_text(string report) => Same(report, OfdVariant.Repeats);

    private static void Same(string report, OfdVariant variant)
    {
        var text = TwelveReports.Text(report);

        SameReading.Assert(text, OfdPages.Of(text, variant).Build(), $"{report}.ofd");
    }
}
