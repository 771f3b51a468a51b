using System.Buffers;
using System.Text;
using Nianbao.Text;

namespace Nianbao.Planning.Modelling;

/// <summary>Makes words of others fit to be sent to a model: nothing that gives instructions, nobody by name, of bounded length.</summary>
internal static class SafeWords
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n\r\t");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！!？?\n\r");

    private static readonly SearchValues<char> Code = SearchValues.Create("{}<>");

    /// <summary>The clauses that state something, with their punctuation; empty where none does.</summary>
    public static string Of(string text, int longest) =>
        PersonalMask.Apply(Stated(text, longest)).Trim('，', '；', '：', ',', ';', ':', '。');

    /// <summary>As <see cref="Of"/>, with names. Only whole clauses, but for a single one that is too long.</summary>
    public static string Stated(string text, int longest)
    {
        var rest = CleanText.From(text).AsSpan();
        var kept = new StringBuilder();
        var instructed = false;
        while (rest.Length > 0)
        {
            var length = rest.IndexOfAny(ClauseEnds);
            var end = length < 0 ? rest.Length : length + 1;
            var clause = rest[..end].ToString();

            // What follows an instruction in its sentence belongs to it.
            instructed |= IsInstruction(clause);
            if (!instructed)
            {
                if (kept.Length > 0 && kept.Length + clause.Length > longest)
                {
                    break;
                }

                kept.Append(clause);
            }

            instructed &= length >= 0 && !SentenceEnds.Contains(rest[length]);
            rest = rest[end..];
        }

        var words = PlainWords.Normalize(kept.ToString());
        return words.Length <= longest ? words : words[..longest];
    }

    /// <summary>Whether a text speaks to its reader, however disguised: by width, by blanks or by what nobody sees.</summary>
    public static bool IsInstruction(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in CleanText.From(text))
        {
            var folded = WidthFolding.Fold(character);
            if (!char.IsWhiteSpace(folded) && char.GetUnicodeCategory(folded) is not (
                System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                plain.Append(folded);
            }
        }

        var words = plain.ToString();
        return PlainWords.IsInstruction(words) || GuardWords.FirstIn(words, "话头") is not null
            || words.AsSpan().ContainsAny(Code) || words.Contains("[[", StringComparison.Ordinal);
    }
}
