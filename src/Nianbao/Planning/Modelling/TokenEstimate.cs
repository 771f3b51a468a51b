namespace Nianbao.Planning.Modelling;

/// <summary>
/// About how many tokens a text has for a model of today, without its vocabulary: 1.4 Chinese characters, three digits or
/// four letters or signs to a token, a full-width mark a token by itself. Meant for proportions; the endpoint's own count is exact.
/// </summary>
internal static class TokenEstimate
{
    private const double HanPerToken = 1.4;
    private const int DigitsPerToken = 3;
    private const int LettersPerToken = 4;

    // "," and ":{" are one token each.
    private const int SignsPerToken = 4;

    public static int Of(string text)
    {
        var tokens = 0.0;
        for (var at = 0; at < text.Length;)
        {
            var digits = Run(text, at, char.IsAsciiDigit);
            var letters = Run(text, at, char.IsAsciiLetter);
            var signs = Run(text, at, sign => char.IsAscii(sign) && (char.IsPunctuation(sign) || char.IsSymbol(sign)));
            tokens += digits > 0 ? Math.Ceiling((double)digits / DigitsPerToken)
                : letters > 0 ? Math.Ceiling((double)letters / LettersPerToken)
                : signs > 0 ? Math.Ceiling((double)signs / SignsPerToken)
                : PlainWords.IsHan(text[at]) ? 1 / HanPerToken
                : char.IsWhiteSpace(text[at]) ? 0
                : 1;
            at += Math.Max(1, Math.Max(signs, Math.Max(digits, letters)));
        }

        return (int)Math.Ceiling(tokens);
    }

    private static int Run(string text, int at, Func<char, bool> belongs)
    {
        var end = at;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
