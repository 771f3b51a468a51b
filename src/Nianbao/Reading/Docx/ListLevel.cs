using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>How the paragraphs of one level of a list are numbered (<c>w:lvl</c>).</summary>
internal sealed record ListLevel
{
    /// <summary>Longer marker texts are cut: the same text stands before every paragraph of the list.</summary>
    private const int MaxTextCharacters = 64;

    /// <summary>Word counts no further.</summary>
    private const int MaxNumber = 32_767;

    /// <summary>Zero where the level does not say (ECMA-376 part 1, 17.9.25).</summary>
    public int Start { get; init; }

    /// <summary>The name of the number format (ST_NumberFormat).</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>For the format <c>custom</c>: the digits to fill up to, as in <c>001, 002, 003, ...</c>.</summary>
    public int Digits { get; init; }

    /// <summary>The marker, with <c>%1</c> to <c>%9</c> for the numbers of the levels.</summary>
    public string Text { get; init; } = "";

    /// <summary>What stands between marker and text: <c>tab</c>, <c>space</c> or <c>nothing</c>.</summary>
    public string Suffix { get; init; } = "tab";

    /// <summary>Whether the numbers of all levels are written in Arabic figures here.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The level, from 1, after which this one starts again; 0 for never, null for every higher one.</summary>
    public int? Restart { get; init; }

    /// <summary>The paragraph style that stands for this level.</summary>
    public string? Style { get; init; }

    /// <summary>The font of the marker, which decides what a bullet's code means.</summary>
    public string? Font { get; init; }

    public static ListLevel Read(XmlReader reader) => ReadInto(new ListLevel(), reader);

    /// <summary>A number as a counter can hold it.</summary>
    public static int Clamp(int number) => Math.Clamp(number, 0, MaxNumber);

    private static ListLevel ReadInto(ListLevel level, XmlReader reader)
    {
        XmlNesting.Guard(reader);
        var children = new Children(reader);
        while (children.Next())
        {
            // A custom number format stands in a Choice, with a Fallback of a plain one.
            if (reader is { LocalName: "AlternateContent" or "Choice", NamespaceURI: WordXml.Compatibility })
                level = ReadInto(level, reader);
            if (!WordXml.IsWord(reader))
                continue;
            level = reader.LocalName switch
            {
                "start" => level with { Start = Clamp(WordXml.Number(reader) ?? 1) },
                "numFmt" => level with
                {
                    Format = WordXml.Value(reader) ?? "decimal",
                    Digits = WordXml.Attribute(reader, "format")?.TakeWhile(char.IsAsciiDigit).Take(MaxTextCharacters).Count() ?? 0,
                },
                "lvlText" => level with { Text = Cut(WordXml.Value(reader) ?? "") },
                "suff" => level with { Suffix = WordXml.Value(reader) ?? "tab" },
                "isLgl" => level with { IsLegal = WordXml.IsOn(reader) },
                "lvlRestart" => level with { Restart = WordXml.Number(reader) },
                "pStyle" => level with { Style = WordXml.Value(reader) },
                "rPr" => level with { Font = RunProperties.Read(reader).Font },
                _ => level,
            };
        }

        return level;
    }

    private static string Cut(string text) => text.Length <= MaxTextCharacters ? text : text[..MaxTextCharacters];
}
