using System.Buffers;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Simplified characters, full-width punctuation, nothing of Markdown, HTML or addresses, no words of the prompt.</summary>
internal static class LanguageCheck
{
    // So many characters of the prompt in a row are no coincidence.
    private const int EchoLength = 8;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、！？（）《》“”‘’【】—…·％%");
    private static readonly Lazy<string> Traditional = new(() => string.Concat(GuardWords.Of("繁体")));
    private static readonly Lazy<HashSet<string>> Spoken = new(() =>
        [.. Sequences(PromptFiles.Instructions), .. Sequences(PromptFiles.Again), .. Sequences(PromptFiles.Question)]);

    public static IEnumerable<string> Faults(string text, GuardSources sources)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!MayStand(text, at, sources))
            {
                yield return GuardTexts.OddCharacter(text[at]);
                break;
            }
        }

        if (text.FirstOrDefault(Traditional.Value.Contains) is not '\0' and var old)
        {
            yield return GuardTexts.TraditionalCharacter(old);
        }

        if (text.Contains("。。", StringComparison.Ordinal) || text.Contains("，，", StringComparison.Ordinal) || text.Contains("，。", StringComparison.Ordinal))
        {
            yield return GuardTexts.DoubledMarks;
        }

        if (Sequences(text).FirstOrDefault(Spoken.Value.Contains) is { } echoed)
        {
            yield return GuardTexts.Echo(echoed);
        }
    }

    private static bool MayStand(string text, int at, GuardSources sources)
    {
        var character = text[at];
        return PlainWords.IsHan(character) || (character == '.' && at > 0 && StatedNumbers.IsListMark(text, at - 1, at)) || char.IsAsciiDigit(character) || Marks.Contains(character)
            || (character == '.' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
            || (char.IsAsciiLetter(character) && Letters(text, at) is var letters && (sources.Has(letters) || GuardWords.Of("字母").Contains(letters)));
    }

    private static string Letters(string text, int at)
    {
        var (from, to) = (at, at + 1);
        while (from > 0 && char.IsAsciiLetter(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && char.IsAsciiLetter(text[to]))
        {
            to++;
        }

        return text[from..to];
    }

    private static IEnumerable<string> Sequences(string text)
    {
        var words = string.Concat(text.Where(PlainWords.IsHan));
        for (var at = 0; at + EchoLength <= words.Length; at++)
        {
            yield return words.Substring(at, EchoLength);
        }
    }
}
