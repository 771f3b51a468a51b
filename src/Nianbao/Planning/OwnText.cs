using System.Buffers;
using System.Text;

namespace Nianbao.Planning;

/// <summary>Takes the body of an item of the report's own plan (下一年度安排) apart into sentences and clauses, verbatim but for full-width punctuation.</summary>
internal static class OwnText
{
    private const string Opening = "“（《‘";
    private const string Closing = "”）》’";

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；！？");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，：");

    // A line that begins so belongs to what is set below a report, not to its plan.
    private static readonly string[] Appended = ["附：", "附表", "附件", "注：", "审核人", "审核：", "联系人", "序号", "扫一扫", "来源："];

    /// <summary>The sentences, each as its clauses; a clause keeps the mark that ends it.</summary>
    public static IEnumerable<IReadOnlyList<string>> Sentences(string body)
    {
        var text = Plain(body);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Appended.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
            {
                yield break;
            }

            // A row of a table says nothing that is to be done.
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var sentence in Split(line))
            {
                yield return sentence;
            }
        }
    }

    /// <summary>Half-width marks made full-width, straight quotation marks paired, blanks left out.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var (character, before, after) = (text[at], at == 0 ? '\n' : text[at - 1], at + 1 == text.Length ? '\n' : text[at + 1]);
            var inNumber = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
            switch (character)
            {
                case '\r' or '\n':
                    plain.Append('\n');
                    quoted = false;
                    break;
                case '\t':
                    plain.Append('\t');
                    break;
                case '"':
                    plain.Append(quoted ? '”' : '“');
                    quoted = !quoted;
                    break;
                case var blank when char.IsWhiteSpace(blank):
                    break;
                case '.' when PlainWords.IsHan(before) || before is '”' or '）' or '%' or '％':
                    plain.Append('。');
                    break;
                default:
                    plain.Append(inNumber ? character : FullWidth(character));
                    break;
            }
        }

        return plain.ToString();
    }

    private static char FullWidth(char character) => character switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '(' => '（',
        ')' => '）',
        '!' => '！',
        '?' => '？',
        _ => character,
    };

    private static IEnumerable<IReadOnlyList<string>> Split(string line)
    {
        var (clauses, from, depth) = (new List<string>(), 0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            depth += Opening.Contains(line[at], StringComparison.Ordinal) ? 1 : Closing.Contains(line[at], StringComparison.Ordinal) ? -1 : 0;
            var ends = SentenceEnds.Contains(line[at]);
            if (line[at] == '。' || (depth <= 0 && (ends || ClauseEnds.Contains(line[at]))))
            {
                Add(clauses, line[from..(at + 1)]);
                (from, depth) = (at + 1, ends ? 0 : Math.Max(0, depth));
                if (ends && clauses.Count > 0)
                {
                    yield return clauses;
                    clauses = [];
                }
            }
        }

        Add(clauses, line[from..]);
        if (clauses.Count > 0)
        {
            yield return clauses;
        }
    }

    private static void Add(List<string> clauses, string clause)
    {
        var words = clauses.Count == 0 ? OwnClauses.WithoutMarker(clause) : clause;
        if (words.Length > 1)
        {
            clauses.Add(words);
        }
    }
}
