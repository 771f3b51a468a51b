using System.Buffers;
using System.Text;
using Nianbao.Wording;

namespace Nianbao.Reading;

/// <summary>What a text is that stands in markup.</summary>
internal enum MarkupKind
{
    None,
    Rtf,
    WebPage,

    /// <summary>A piece of a page, without its frame: what the clipboard or a content system gives.</summary>
    Fragment,

    /// <summary>A page with its parts in one file (.mht), or a mail.</summary>
    Archive,
    WordXml,
}

/// <summary>Recognises text that is markup: a person reads it only through another program.</summary>
internal static class Markup
{
    /// <summary>How far in the root element is looked for, past declarations and comments.</summary>
    private const int HeadCharacters = 4096;

    private static readonly string[] s_pageMarks = ["<html", "<!doctype html", "<head", "<body", "<frameset"];

    private static readonly string[] s_fragmentMarks =
        ["<div", "<p>", "<p ", "<table", "<meta", "<title", "<style", "<script", "<span", "<h1", "<h2", "<section", "<article", "<center", "<font"];

    private static readonly SearchValues<char> s_headerLetters =
        SearchValues.Create("-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The start of a file, good enough to recognise markup, which is in ASCII.</summary>
    public static string Head(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Of(bytes) is { } mark)
            return mark.Encoding.WithoutFailure().GetString(bytes[mark.Length..Math.Min(bytes.Length, mark.Length + (4 * HeadCharacters))]);
        var head = bytes[..Math.Min(bytes.Length, 2 * HeadCharacters)];
        var encoding = head.Contains((byte)0) ? Utf16Guess.Of(head) ?? Encoding.Latin1 : Encoding.Latin1;
        return encoding.WithoutFailure().GetString(head);
    }

    public static MarkupKind Recognise(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return MarkupKind.Rtf;
        var head = start[..Math.Min(start.Length, HeadCharacters)];
        if (!head.StartsWith("<", StringComparison.Ordinal))
            return IsArchive(head) ? MarkupKind.Archive : MarkupKind.None;
        if (ContainsAny(head, s_pageMarks))
            return MarkupKind.WebPage;
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return MarkupKind.WordXml;
        foreach (var mark in s_fragmentMarks)
        {
            if (head.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                return MarkupKind.Fragment;
        }

        return head.StartsWith("<!--", StringComparison.Ordinal) && ContainsAny(head, s_fragmentMarks) ? MarkupKind.Fragment : MarkupKind.None;
    }

    /// <summary>The message for markup that cannot be read; null for all else.</summary>
    public static string? Refusal(string text, string name) => Recognise(text) switch
    {
        MarkupKind.Rtf => ReadingTexts.Rtf(name),
        MarkupKind.WordXml => ReadingTexts.WordXml(name),
        _ => null,
    };

    /// <summary>Headers of a mail from the first line on, MIME-Version among them.</summary>
    private static bool IsArchive(ReadOnlySpan<char> head)
    {
        var colon = head.IndexOf(':');
        if (colon <= 0 || head[..colon].ContainsAnyExcept(s_headerLetters))
            return false;
        return (head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)
                || head.Contains("\nMIME-Version:", StringComparison.OrdinalIgnoreCase))
            && head.Contains("Content-Type:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Encoding WithoutFailure(this Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient;
    }
}
