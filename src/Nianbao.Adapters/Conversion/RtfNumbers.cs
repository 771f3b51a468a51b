using System.Buffers;
using System.Text;

namespace Nianbao.Adapters.Conversion;

/// <summary>
/// Makes the automatic numbers of an RTF document typed ones. Beside each numbered paragraph stands its number as the writing program
/// showed it (<c>\listtext</c>, in old documents <c>\pntext</c>), for programs that know no lists. The lists themselves are not to be relied on:
/// LibreOffice writes every 、 and （ of theirs as a question mark, and counts the 一、二、 of old documents (<c>\pndbnum</c>) as 1、2、.
/// </summary>
internal sealed class RtfNumbers
{
    /// <summary>Groups whose text is not the body's. Others of them begin with <c>\*</c>.</summary>
    private static readonly HashSet<string> s_elsewhere = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "listtable", "listoverridetable", "pict", "nonshppict", "object", "fldinst", "footnote",
        "header", "headerf", "headerl", "headerr", "footer", "footerf", "footerl", "footerr", "bkmkstart", "bkmkend",
    };

    /// <summary>Control words that show something, or end the paragraph: a number stands before them.</summary>
    private static readonly HashSet<string> s_shown = new(StringComparer.Ordinal)
    {
        "u", "tab", "line", "par", "cell", "nestcell", "row", "sect", "page", "lquote", "rquote", "ldblquote", "rdblquote", "emdash", "endash", "bullet",
    };

    /// <summary>What a number's group says of its paragraph and not of its letters.</summary>
    private static readonly HashSet<string> s_ofParagraphs = new(StringComparer.Ordinal)
    {
        "pard", "par", "sect", "s", "ls", "ilvl", "intbl", "itap",
    };

    private readonly ArrayBufferWriter<byte> _typed = new();
    private readonly Stack<Place> _places = new();

    /// <summary>The number of the paragraph that begins, not yet written.</summary>
    private byte[] _number = [];

    /// <summary>Where a group's text goes.</summary>
    private enum Place
    {
        Body,
        Elsewhere,
    }

    private Place Here => _places.TryPeek(out var place) ? place : Place.Body;

    /// <summary>The document with typed numbers; itself where it has no numbers to type.</summary>
    public static ReadOnlyMemory<byte> Type(ReadOnlyMemory<byte> document)
    {
        if (document.Span.IndexOf(@"{\listtext"u8) < 0 && document.Span.IndexOf(@"{\pntext"u8) < 0)
            return document;
        var numbers = new RtfNumbers();
        numbers.Write(document.Span);
        return numbers._typed.WrittenMemory;
    }

    private void Write(ReadOnlySpan<byte> document)
    {
        var cursor = new RtfCursor(document);
        while (cursor.Next())
        {
            switch (cursor.Kind)
            {
                case RtfKind.Open:
                    WriteGroup(ref cursor);
                    break;
                case RtfKind.Close:
                    _places.TryPop(out _);
                    _typed.Write(cursor.Token);
                    break;
                default:
                    WriteToken(ref cursor);
                    break;
            }
        }
    }

    /// <summary>Looks at what a group begins with, for that decides what it is.</summary>
    private void WriteGroup(ref RtfCursor cursor)
    {
        var ahead = cursor;
        var opens = ahead.Next() && ahead.Kind is RtfKind.Word or RtfKind.Symbol;
        var isOptional = opens && ahead is { Kind: RtfKind.Symbol, Name: [(byte)'*'] };
        if (isOptional)
            opens = ahead.Next() && ahead.Kind == RtfKind.Word;
        var name = opens ? Encoding.ASCII.GetString(ahead.Name) : "";
        if (name is "listtext" or "pntext" && Here == Place.Body)
        {
            cursor = ahead;
            _number = NumberIn(ref cursor);
        }
        else if (name == "pn")
        {
            // The rule by which \pntext was made; it would count again.
            cursor = ahead;
            NumberIn(ref cursor);
        }
        else
        {
            _typed.Write(cursor.Token);
            _places.Push(Here == Place.Body && !isOptional && !s_elsewhere.Contains(name) ? Place.Body : Place.Elsewhere);
        }
    }

    private void WriteToken(ref RtfCursor cursor)
    {
        var name = cursor.Kind == RtfKind.Word ? Encoding.ASCII.GetString(cursor.Name) : "";
        if (name == "ls" && Here == Place.Body)
        {
            // In no list, whatever the style says.
            _typed.Write(@"\ls0"u8);
            _typed.Write(cursor.Delimiter);
            return;
        }

        if (_number.Length > 0 && Here == Place.Body
            && (cursor.Kind is RtfKind.Text or RtfKind.Symbol || s_shown.Contains(name)))
        {
            _typed.Write("{"u8);
            _typed.Write(_number);
            _typed.Write("}"u8);
            _number = [];
        }

        _typed.Write(cursor.Token);
    }

    /// <summary>The rest of the group that the cursor stands in, without what says something of paragraphs; the cursor then stands on its end.</summary>
    private static byte[] NumberIn(ref RtfCursor cursor)
    {
        var number = new ArrayBufferWriter<byte>();
        for (var depth = 1; cursor.Next();)
        {
            depth += cursor.Kind == RtfKind.Open ? 1 : cursor.Kind == RtfKind.Close ? -1 : 0;
            if (depth == 0)
                break;
            var name = cursor.Kind == RtfKind.Word ? Encoding.ASCII.GetString(cursor.Name) : "";
            // The tab only sets the text apart. A blank by itself would end the word before it.
            if (name == "tab")
                number.Write("{ }"u8);
            else
                number.Write(s_ofParagraphs.Contains(name) ? cursor.Delimiter : cursor.Token);
        }

        return number.WrittenSpan.IndexOfAnyExcept("{} \r\n"u8) < 0 ? [] : number.WrittenSpan.ToArray();
    }
}
