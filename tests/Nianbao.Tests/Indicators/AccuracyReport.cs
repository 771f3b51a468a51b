using System.Globalization;
using System.Text;
using Nianbao.Wording;

namespace Nianbao.Tests.Indicators;

/// <summary>Writes the tables of docs/accuracy.md: how well each form and each category is read.</summary>
public static class AccuracyReport
{
    /// <summary>A form that figures are written in, known by the words as they stand in the report and by what they say.</summary>
    private sealed record Form(string Name, Func<Figure, bool> Holds);

    /// <summary>What annotated and read indicators have in common.</summary>
    private sealed record Figure(string Match, string Unit, Qualifier Qualifier, IndicatorKind Kind, IndicatorCategory Category, string Subject);

    private const string ChineseDigits = "〇零一二三四五六七八九十百千两半数几";

    private static readonly string[] Changes = ["同比", "较", "增长", "下降", "上升", "提高", "提升", "增至", "增加", "减少", "降至", "压缩"];

    private static readonly Form[] Forms =
    [
        new("Arabic number and counter (340件)", one => one.Match.Any(IsDigit) && one.Qualifier == Qualifier.Exact && !IsRate(one) && one.Unit is not ("元" or "")),
        new("Chinese numeral (二十起)", one => !one.Match.Any(IsDigit) && one.Match.Any(c => ChineseDigits.Contains(c, StringComparison.Ordinal))),
        new("full-width digits (５１６件)", one => one.Match.Any(c => c is >= '０' and <= '９')),
        new("number with thousands marks (1,300件)", one => one.Match.Any(c => c is ',' or '，')),
        new("rough number (40余件, 上百场, 约8个)", one => one.Qualifier == Qualifier.About && !IsRange(one)),
        new("lower bound (不少于4次, 96%以上, 10万+)", one => one.Qualifier == Qualifier.AtLeast),
        new("upper bound (3个工作日以内, 不足5%)", one => one.Qualifier == Qualifier.AtMost),
        new("range (3—5处, 五六十人)", IsRange),
        new("percentage (98.5%)", one => one.Unit is "%" or "‰"),
        new("percentage points (3.2个百分点)", one => one.Unit.EndsWith("百分点", StringComparison.Ordinal)),
        new("fraction and tenths (三分之二, 近四成)", one => one.Unit == "成" || one.Match.Contains("分之", StringComparison.Ordinal) && one.Unit.Length == 0 || one.Match.Contains('半')),
        new("money (1.2亿元)", one => one.Unit.EndsWith('元')),
        new("ten thousands (2.3万人次)", one => one.Match.Any(c => c is '万' or '亿') && !one.Unit.EndsWith('元')),
        new("growth and change (较上年下降…, 增至…)", IsChange),
        new("frequency (6次/年)", one => one.Unit.Contains('/')),
        new("no counter (a table's bare cell)", one => one.Unit.Length == 0 && !one.Match.Contains("分之", StringComparison.Ordinal) && !one.Match.Contains('半')),
        new("standing rule (每季度1次)", one => one.Kind == IndicatorKind.Norm),
        new("target", one => one.Kind == IndicatorKind.Target),
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        text.AppendLine("### All").AppendLine();
        text.AppendLine("| texts | reports | indicators | precision | recall | F1 | qualifier | kind | category | subject |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var corpus in new[] { Corpus.A, Corpus.B, Corpus.Whole, Corpus.Gold }.Where(corpus => corpus.Reports.Count > 0))
        {
            var all = corpus.Agreement;
            Row(text, corpus.Name, $"{corpus.Reports.Count}", $"{all.Gold}", Of(all.Precision), Of(all.Recall), Of(all.F1), Of(all.Qualifiers), Of(all.Kinds), Of(all.Categories), Of(all.Subjects));
        }

        var whole = Corpus.Whole.Agreement;
        text.AppendLine().AppendLine("### Per form (parts A and B; a figure may have several)").AppendLine();
        text.AppendLine("| form | annotated | read | precision | recall | kind | category | subject |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var form in Forms)
        {
            var part = new Agreement(0, 0, [.. whole.Pairs.Where(pair => form.Holds(Gold(pair.Gold)))]);
            var missed = whole.Missed.Count(one => form.Holds(Gold(one)));
            var extra = whole.Extra.Count(one => form.Holds(Read(one)));
            Row(text, form.Name, $"{part.Pairs.Count + missed}", $"{part.Pairs.Count + extra}", Share(part.Pairs.Count, part.Pairs.Count + extra), Share(part.Pairs.Count, part.Pairs.Count + missed), Of(part.Kinds), Of(part.Categories), Of(part.Subjects));
        }

        text.AppendLine().AppendLine("### Per category (parts A and B; read means found and put in this category)").AppendLine();
        text.AppendLine("| category | annotated | read | precision | recall |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var category in Enum.GetValues<IndicatorCategory>())
        {
            var right = whole.Pairs.Count(pair => pair.Gold.Category == category && pair.Read.Category == category);
            var gold = whole.Pairs.Count(pair => pair.Gold.Category == category) + whole.Missed.Count(one => one.Category == category);
            var read = whole.Pairs.Count(pair => pair.Read.Category == category) + whole.Extra.Count(one => one.Category == category);
            Row(text, IndicatorTexts.Of(category), $"{gold}", $"{read}", Share(right, read), Share(right, gold));
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static Figure Gold(GoldIndicator one) => new(one.Match, one.Unit, one.Qualifier, one.Kind, one.Category, one.Subject);

    /// <summary>A figure that was read and is none: its words are not kept, so its form is known by its unit and qualifier.</summary>
    private static Figure Read(Indicator one) => new(one.Unit, one.Unit, one.Qualifier, one.Kind, one.Category, one.Subject);

    private static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    private static bool IsRate(Figure one) => one.Unit is "%" or "‰" || one.Unit.EndsWith("百分点", StringComparison.Ordinal);

    private static bool IsRange(Figure one)
    {
        var match = one.Match;
        for (var i = 1; i + 1 < match.Length; i++)
        {
            if (match[i] is '—' or '-' or '–' or '~' or '至' && IsNumber(match[i - 1]) && IsNumber(match[i + 1]))
                return true;
            if ("一二三四五六七八".IndexOf(match[i - 1], StringComparison.Ordinal) is >= 0 and var digit && match[i] == "二三四五六七八九"[digit])
                return true;
        }

        return false;
    }

    private static bool IsNumber(char c) => IsDigit(c) || c == '%' || ChineseDigits.Contains(c, StringComparison.Ordinal);

    private static bool IsChange(Figure one) =>
        Array.Exists(Changes, word => one.Subject.Contains(word, StringComparison.Ordinal));

    private static string Of(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Share(int part, int whole) => whole == 0 ? "–" : Of((double)part / whole);

    private static void Row(StringBuilder text, params string[] cells) => text.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
}
