using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Makes a Word document of a report's plain text: a paragraph a line, lines with tabs as tables, numbers typed or counted by Word.</summary>
internal static partial class ReportDocx
{
    private const int MaxLevels = 9;

    /// <summary>What stands before and after a number, and how Word calls the way in which it is written.</summary>
    private readonly record struct Kind(string Before, string Format, string After)
    {
        public string Text(int level) => $"{Before}%{level + 1}{After}";
    }

    /// <param name="numbered">Whether headings and items are real lists; otherwise their numbers are part of the text.</param>
    public static DocxFile Make(string text, bool numbered)
    {
        var lists = new Lists();
        var blocks = new List<string>();
        var rows = new List<string[]>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (line.Contains('\t'))
            {
                rows.Add(line.Split('\t'));
                continue;
            }

            if (rows.Count > 0)
                blocks.Add(TableOf(rows));
            rows.Clear();
            blocks.Add(numbered && lists.Item(line) is { } item ? item : P(Escape(line)));
        }

        return new DocxFile { Body = string.Concat(blocks), Numbering = numbered ? lists.Numbering : "" };
    }

    private static string TableOf(List<string[]> rows)
    {
        var columns = rows.Max(row => row.Length);
        var grid = $"<w:tblPr/><w:tblGrid>{string.Concat(Enumerable.Repeat("""<w:gridCol w:w="1500"/>""", columns))}</w:tblGrid>";
        return Table([grid, .. rows.Select(row => Row([.. row.Select(cell => Cell(P(Escape(cell))))]))]);
    }

    private static string Escape(string text) => SecurityElement.Escape(text);

    [GeneratedRegex(@"^\s*(?<before>第|[（(]?)(?<number>[一二三四五六七八九十]+|[0-9]{1,2}|[①-⑳])(?<after>[章节条]|[、.．)），]?)(?<text>.*)$")]
    private static partial Regex Numbered { get; }

    /// <summary>The lists of one document: a level for each kind of number, in the order in which the kinds appear.</summary>
    private sealed class Lists
    {
        private readonly List<Kind> _kinds = [];
        private readonly int[] _counts = new int[MaxLevels];
        private readonly List<string> _lists = [List(1, 0)];

        public string Numbering =>
            Definition(0, [.. _kinds.Select((kind, level) => Level(level, kind.Format, kind.Text(level)))]) + string.Concat(_lists);

        /// <summary>The line as an item of a list; null where it has no number.</summary>
        public string? Item(string line)
        {
            var match = Numbered.Match(line);
            if (!match.Success || ReadNumber(match.Groups["number"].Value) is not ({ } format, var number))
                return null;
            var kind = new Kind(match.Groups["before"].Value, format, match.Groups["after"].Value);
            var text = match.Groups["text"].Value;
            if ((kind.Before is "" or "第" && kind.After.Length == 0 && format != "decimalEnclosedCircle")
                || (kind.Before.Length == 0 && kind.After is "，" or "章" or "节" or "条")
                || (kind.After is "." or "．" && text is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..]))
                return null;

            if (!_kinds.Contains(kind) && _kinds.Count < MaxLevels)
                _kinds.Add(kind);
            var level = _kinds.IndexOf(kind);
            return level < 0 ? null : DocxFile.Item(Count(level, number), level, Escape(text));
        }

        /// <summary>The list that counts to the number here: a new one where the last would not.</summary>
        private int Count(int level, int number)
        {
            if (_counts[level] + 1 != number)
                _lists.Add(List(_lists.Count + 1, 0, $"""<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{number}"/></w:lvlOverride>"""));
            _counts[level] = number;
            Array.Clear(_counts, level + 1, MaxLevels - level - 1);
            return _lists.Count;
        }

        private static (string? Format, int Number) ReadNumber(string number)
        {
            if (number[0] is >= '①' and <= '⑳')
                return ("decimalEnclosedCircle", number[0] - '①' + 1);
            if (char.IsAsciiDigit(number[0]))
                return number[0] == '0' ? default : ("decimal", int.Parse(number, CultureInfo.InvariantCulture));

            const string Digits = "一二三四五六七八九";
            var tens = number.IndexOf('十', StringComparison.Ordinal);
            var value = tens < 0 ? Digits.IndexOf(number[0], StringComparison.Ordinal) + 1
                : (tens == 0 ? 10 : (Digits.IndexOf(number[0], StringComparison.Ordinal) + 1) * 10)
                    + (tens == number.Length - 1 ? 0 : Digits.IndexOf(number[^1], StringComparison.Ordinal) + 1);
            return tens < 0 && number.Length > 1 ? default : ("chineseCountingThousand", value);
        }
    }
}
