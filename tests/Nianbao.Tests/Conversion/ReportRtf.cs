using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Nianbao.Tests.Conversion;

/// <summary>Makes an RTF document of a report's plain text with numbers as Word wrote them: in lists, or before there were lists beside a rule.</summary>
internal static partial class ReportRtf
{
    private const string Fonts = @"{\fonttbl{\f0\fnil\fcharset134 SimSun;}}";

    /// <summary>Nine levels that count 1. 2. 3.: not what is shown, so that it is seen which of the two is read.</summary>
    private static readonly string s_lists =
        @"{\*\listtable{\list\listtemplateid1"
        + string.Concat(Enumerable.Range(0, 9).Select(level => $@"{{\listlevel\levelnfc0\levelstartat1\levelfollow0{{\leveltext\'02\'0{level}.;}}{{\levelnumbers\'01;}}}}"))
        + @"\listid1}}{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}";

    /// <param name="lists">Whether in lists, as since Word 97.</param>
    public static byte[] Make(string text, bool lists)
    {
        var rtf = new StringBuilder(@"{\rtf1\ansi\ansicpg936\deff0\uc1").Append(Fonts).Append(lists ? s_lists : "").Append('\n');
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Contains('\t'))
                AppendRow(rtf, line.Split('\t'));
            else if (Numbered.Match(line) is { Success: true } match)
                AppendItem(rtf, match.Groups["number"].Value, match.Groups["text"].Value, lists);
            else
                AppendText(rtf.Append(@"\pard\plain\f0 "), line).Append("\\par\n");
        }

        return Encoding.ASCII.GetBytes(rtf.Append('}').ToString());
    }

    [GeneratedRegex(@"^(?<number>[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]{1,2}[.．、](?![0-9]))(?<text>.+)$")]
    private static partial Regex Numbered { get; }

    private static void AppendItem(StringBuilder rtf, string number, string text, bool lists)
    {
        AppendText(rtf.Append(lists ? @"{\listtext\pard\plain\f0 " : @"\pard\plain{\pntext\pard\plain\f0 "), number).Append(@"\tab}");
        rtf.Append(lists ? @"\pard\plain\fi-420\li420\ls1\ilvl0\f0 " : @"{\*\pn\pnlvlbody\pndec\pnstart1\pnindent420\pnhang{\pntxta .}}\fi-420\li420\f0 ");
        AppendText(rtf, text).Append("\\par\n");
    }

    private static void AppendRow(StringBuilder rtf, string[] cells)
    {
        rtf.Append(@"\trowd");
        for (var column = 1; column <= cells.Length; column++)
            rtf.Append(CultureInfo.InvariantCulture, $@"\cellx{column * 1500}");
        foreach (var cell in cells)
            AppendText(rtf.Append(@"\pard\plain\intbl\f0 "), cell).Append(@"\cell");
        rtf.Append("\\row\n");
    }

    private static StringBuilder AppendText(StringBuilder rtf, string text)
    {
        foreach (var c in text)
        {
            if (c is '{' or '}' or '\\')
                rtf.Append('\\').Append(c);
            else if (char.IsAscii(c))
                rtf.Append(c);
            else
                rtf.Append(CultureInfo.InvariantCulture, $@"\u{(short)c}?");
        }

        return rtf;
    }
}
