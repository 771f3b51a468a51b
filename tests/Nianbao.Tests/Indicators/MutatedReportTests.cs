using System.Text;
using Nianbao.Text;

namespace Nianbao.Tests.Indicators;

/// <summary>The whole reading, on the corpus' reports damaged at random: more than a million characters, always the same ones.</summary>
public class MutatedReportTests
{
    private const int Seed = 20261123, Rounds = 36;

    private static readonly string[] Pieces =
        ["\n", "。", "；", "、", "其中", "\t", "(", "）", "《", "”", "一、", "二是", "0", "９", "万", "%", "\0", "\uD83D", "　", "每月", "以上", "至", "—", "同比"];

    [Fact]
    public void Damaged_reports_are_read_with_every_span_in_place()
    {
        var random = new Random(Seed);
        var characters = 0;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var report in Corpus.Whole.Reports)
            {
                var text = Damage(report.Text, random);
                characters += text.Length;
                Check(text);
            }
        }

        Assert.True(characters > 1_000_000, $"only {characters} characters");
    }

    [Fact]
    public void A_paragraph_added_to_a_report_changes_no_indicator_before_it() => Assert.All(Corpus.Whole.Reports, report =>
    {
        var before = Report.Parse(report.Text.TrimEnd() + "\n").Indicators;
        var after = Report.Parse(report.Text.TrimEnd() + "\n青禾街道另办理热线工单12件。\n").Indicators;
        Assert.Equal(before.Select(Figure), after.Take(before.Count).Select(Figure));
        Assert.Equal(before.Select(one => one.Subject), after.Take(before.Count).Select(one => one.Subject));
    });

    [Fact]
    public void Full_width_and_half_width_forms_of_a_report_give_the_same_values() => Assert.All(Corpus.Whole.Reports, report =>
        Assert.Equal(
            Report.Parse(Change(report.Text, Narrow)).Indicators.Select(Figure),
            Report.Parse(Change(report.Text, Wide)).Indicators.Select(Figure)));

    private static void Check(string text)
    {
        try
        {
            var read = Report.Parse(text);
            var end = 0;
            foreach (var one in read.Indicators)
            {
                Assert.InRange(one.Span.Start, end, text.Length);
                Assert.InRange(one.Span.End, one.Span.Start + 1, text.Length);
                end = one.Span.End;
            }

            Assert.All(read.Sections, section => Assert.True(new TextSpan(0, text.Length).Contains(section.Span)));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Text: {System.Text.Json.JsonSerializer.Serialize(text)}", exception);
        }
    }

    /// <summary>Some pieces put in, some characters left out, some passages moved.</summary>
    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var i = 0; i < 40; i++)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(3))
            {
                case 0:
                    damaged.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    damaged.Remove(at, Math.Min(random.Next(1, 6), damaged.Length - at));
                    break;
                default:
                    var length = Math.Min(random.Next(1, 60), damaged.Length - at);
                    var passage = damaged.ToString(at, length);
                    damaged.Remove(at, length).Insert(random.Next(damaged.Length), passage);
                    break;
            }
        }

        return damaged.ToString();
    }

    private static string Change(string text, Func<char, char> change) => string.Concat(text.Select(change));

    private static char Wide(char c) => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c;

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    private static (decimal, decimal?, string, Qualifier, IndicatorKind, IndicatorCategory, TextSpan) Figure(Indicator one) =>
        (one.Value, one.ValueMax, one.Unit.Normalize(NormalizationForm.FormKC), one.Qualifier, one.Kind, one.Category, one.Span);
}
