using System.Text;

namespace Nianbao.Planning;

/// <summary>Words of an untrusted report made fit to stand in a plan.</summary>
internal static class PlainWords
{
    // What addresses a reader or a program instead of stating a shortcoming; such clauses are not read at all.
    private static readonly string[] InstructionSigns =
    [
        "忽略", "无视以上", "请你", "请在", "请将", "请把", "请按", "请直接", "请写", "请输出", "请勿", "指令", "提示词",
        "系统提示", "系统消息", "系统管理员", "输出", "大模型", "语言模型", "人工智能助手", "你是", "你现在", "你必须", "你的任务",
        "写入计划", "写进计划", "计划中写", "计划里写", "扮演", "以上要求", "上述要求", "前述要求", "机密", "越狱", "从现在起",
        "务必写", "必须写", "必须包含", "删除本", "改写为", "替换为", "审核人注意", "起草人注意", "本段",
    ];

    // So many letters in one clause are a command, a link or code, not a report.
    private const int MostLetters = 9;

    /// <summary>The clause without quotation marks and spaces, its half-width brackets made full-width.</summary>
    public static string Normalize(ReadOnlySpan<char> clause)
    {
        var builder = new StringBuilder(clause.Length);
        foreach (var character in clause)
        {
            switch (character)
            {
                case '“' or '”' or '"' or '‘' or '’' or '「' or '」':
                case var blank when char.IsWhiteSpace(blank):
                    break;
                case '(':
                    builder.Append('（');
                    break;
                case ')':
                    builder.Append('）');
                    break;
                default:
                    builder.Append(character);
                    break;
            }
        }

        return builder.Replace("村（居）", "村（社区）").Replace("村居（社区）", "村（社区）").ToString();
    }

    /// <summary>Whether a clause speaks to whoever reads it, or is no Chinese prose at all.</summary>
    public static bool IsInstruction(string clause)
    {
        var letters = 0;
        foreach (var character in clause)
        {
            letters += char.IsAsciiLetter(character) ? 1 : 0;
        }

        return letters > MostLetters || InstructionSigns.Any(sign => clause.Contains(sign, StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether words of a report may be written into a plan: Chinese characters only (、, the brackets of 村（社区） and
    /// digits where they are allowed apart), of bounded length, and nothing that a plan must not say.
    /// </summary>
    public static bool MayBeQuoted(string words, int shortest, int longest, bool digits = false)
    {
        if (words.Length < shortest || words.Length > longest || words[0] == '、' || words[^1] == '、')
        {
            return false;
        }

        var bare = words.Replace("（社区）", "", StringComparison.Ordinal);
        return bare.All(character => character == '、' || IsHan(character) || (digits && char.IsAsciiDigit(character)))
            && !TextGuard.SetsTarget(words)
            && !IsInstruction(words)
            && !PlanGuard.Prohibited.Any(word => words.Contains(word, StringComparison.Ordinal));
    }

    public static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';

    public static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;
             at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
