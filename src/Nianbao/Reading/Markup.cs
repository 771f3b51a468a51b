using Nianbao.Wording;

namespace Nianbao.Reading;

/// <summary>Recognises text that is markup: a person reads it only through another program.</summary>
internal static class Markup
{
    /// <summary>How far in the root element is looked for, past declarations and comments.</summary>
    private const int HeadCharacters = 1024;

    /// <summary>The message for the kind of markup; null for text.</summary>
    public static Func<string, string>? Recognise(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return ReadingTexts.Rtf;
        if (start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return ReadingTexts.WebPage;
        if (!start.StartsWith("<", StringComparison.Ordinal))
            return null;

        var head = start[..Math.Min(start.Length, HeadCharacters)];
        if (head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<head", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<body", StringComparison.OrdinalIgnoreCase))
            return ReadingTexts.WebPage;
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? ReadingTexts.WordXml : null;
    }
}
