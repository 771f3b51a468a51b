using System.Globalization;
using System.Text;

namespace Nianbao.Tests.Reading.Ofd;

/// <summary>How a converter puts lines into objects.</summary>
public enum OfdVariant
{
    /// <summary>A line an object, a step for every character.</summary>
    Lines,

    /// <summary>A line an object, a TextCode for every run of characters of one width.</summary>
    Runs,

    /// <summary>A character an object; lines spread to the right edge.</summary>
    Characters,

    /// <summary>Like <see cref="Lines"/>, with the steps as "g" and a count, in points by a matrix.</summary>
    Repeats,
}

/// <summary>Sets a report's text on pages as GB/T 9704 asks: 22 lines of 28 characters, paragraphs indented by two, page numbers between dashes.</summary>
internal sealed class OfdPages(OfdVariant variant)
{
    private const double Left = 28, Right = 184, Top = 37, Step = 225.0 / 22, Em = 156.0 / 28, TitleEm = 7.6;
    private const int LinesAPage = 22;

    /// <summary>Marks that no line begins with, and that none ends with.</summary>
    private const string NeverFirst = "，。；：！？、）》”’】〕%％", NeverLast = "（《“‘【〔";

    private readonly List<string> _pages = [];
    private readonly StringBuilder _page = new();
    private int _line;

    public static OfdFile Of(string text, OfdVariant variant)
    {
        var pages = new OfdPages(variant);
        pages.Set(text.Split('\n'));
        return new OfdFile { Pages = pages._pages };
    }

    private void Set(string[] lines)
    {
        // A converter's source has its indents in the paragraphs' format where the text has none.
        var (isBody, isMarked) = (false, lines.Any(line => line.StartsWith('\u3000')));
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var words = line.Trim();
            var isIndented = isMarked ? line[0] == '\u3000' : words.IndexOfAny(['、', '。', '，', ',']) >= 0;
            isBody |= isIndented;
            if (line.Contains('\t', StringComparison.Ordinal))
                SetRow(line.Split('\t'));
            else if (!isBody && words.Length <= 40 && words.IndexOfAny(['：', '>', ':', '。']) < 0)
                SetLines(Wrapped(words, TitleEm, 0), TitleEm, text => (Left + Right - Width(text, TitleEm)) / 2);
            else if (isBody && !isIndented && words.Length < 20 && !"一二三四五六七八九十（(".Contains(words[0], StringComparison.Ordinal))
                SetLines([words], Em, text => Right - 4 * Em - Width(text, Em));
            else
            {
                var indent = isIndented || (isBody && !isMarked) ? 2 * Em : 0;
                var first = true;
                SetLines(Wrapped(words, Em, indent), Em, _ => Left + (first ? indent : 0), () => first = false);
            }
        }

        EndPage();
    }

    private void SetLines(List<string> lines, double em, Func<string, double> at, Action? after = null)
    {
        foreach (var (number, line) in lines.Index())
        {
            var x = at(line);
            var isSpread = variant == OfdVariant.Characters && after is not null && number < lines.Count - 1;
            var stretch = isSpread ? (Right - x - Width(line, em)) / Math.Max(1, line.Length - 1) : 0;
            Put(x, Top + _line * Step + Em, line, em, stretch);
            after?.Invoke();
            NextLine();
        }
    }

    private void SetRow(string[] cells)
    {
        const double Small = 4.2, Pad = 1.9;
        var width = (Right - Left) / cells.Length;
        var texts = cells.Select(cell => Wrapped(cell, Small, Right - Left - width + 2 * Pad)).ToList();
        var height = texts.Max(lines => lines.Count);
        if (_line + height > LinesAPage)
            EndPage();
        var top = Top + _line * Step - 0.3 * Em;
        _page.Append(OfdFile.Line(Left, top, Right, top)).Append(OfdFile.Line(Left, top + height * Step, Right, top + height * Step));
        for (var edge = 0; edge <= cells.Length; edge++)
            _page.Append(OfdFile.Line(Left + edge * width, top, Left + edge * width, top + height * Step));
        for (var cell = 0; cell < cells.Length; cell++)
        {
            foreach (var (number, line) in texts[cell].Index())
                Put(Left + cell * width + Pad, Top + (_line + number) * Step + Small, line, Small, 0);
        }

        for (var line = 0; line < height; line++)
            NextLine();
    }

    private void NextLine()
    {
        if (++_line == LinesAPage)
            EndPage();
    }

    private void EndPage()
    {
        if (_page.Length == 0)
            return;
        var number = _pages.Count + 1;
        Put(number % 2 == 1 ? Right - 7 * Em : Left + Em, 271, $"— {number} —", 4.9, 0);
        _pages.Add(_page.ToString());
        _page.Clear();
        _line = 0;
    }

    private void Put(double x, double y, string text, double em, double stretch)
    {
        var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var steps = runes.Select(rune => Width(rune, em) + stretch).ToList();
        switch (variant)
        {
            case OfdVariant.Characters:
                for (var at = 0; at < runes.Count; x += steps[at++])
                    Object(x, y, em, 1, $"""<ofd:TextCode X="0" Y="{N(em)}">{Xml(runes[at])}</ofd:TextCode>""");
                break;
            case OfdVariant.Runs:
                Object(x, y, em, 1, Runs(runes, steps, em));
                break;
            case OfdVariant.Repeats:
                const double Point = 0.3528;
                Object(x, y, em, Point, $"""<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>9</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="{N(em / Point)}" DeltaX="{Repeats(steps, Point)}">{Xml(text)}</ofd:TextCode>""");
                break;
            default:
                Object(x, y, em, 1, $"""<ofd:TextCode X="0" Y="{N(em)}" DeltaX="{string.Join(' ', steps.SkipLast(1).Select(N))}">{Xml(text)}</ofd:TextCode>""");
                break;
        }
    }

    private static string Runs(List<string> runes, List<double> steps, double em)
    {
        var xml = new StringBuilder();
        var x = 0.0;
        for (var at = 0; at < runes.Count;)
        {
            var end = at + 1;
            while (end < runes.Count && steps[end] == steps[at])
                end++;
            xml.Append(CultureInfo.InvariantCulture, $"""<ofd:TextCode X="{N(x)}" Y="{N(em)}" DeltaX="{string.Join(' ', steps[at..(end - 1)].Select(N))}">{Xml(string.Concat(runes[at..end]))}</ofd:TextCode>""");
            x += steps[at..end].Sum();
            at = end;
        }

        return xml.ToString();
    }

    private static string Repeats(List<double> steps, double unit)
    {
        var parts = new List<string>();
        for (var at = 0; at < steps.Count - 1;)
        {
            var end = at + 1;
            while (end < steps.Count - 1 && steps[end] == steps[at])
                end++;
            parts.Add(end - at > 1 ? $"g {end - at} {N(steps[at] / unit)}" : N(steps[at] / unit));
            at = end;
        }

        return string.Join(' ', parts);
    }

    private void Object(double x, double y, double em, double scale, string codes) =>
        _page.Append(CultureInfo.InvariantCulture, $"""<ofd:TextObject ID="9" Boundary="{N(x)} {N(y - em)} 160 {N(em * 1.2)}" CTM="{N(scale)} 0 0 {N(scale)} 0 0" Font="3" Size="{N(em / scale)}">{codes}</ofd:TextObject>""");

    /// <summary>Breaks a paragraph into lines: numbers and Latin words stay whole, marks stay with what they belong to.</summary>
    private static List<string> Wrapped(string text, double em, double indent)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var (end, room) = (start, Right - Left + 0.01 - (lines.Count == 0 || em < 5 ? indent : 0));
            while (end < text.Length && (room -= Width(text.Substring(end, 1), em)) >= 0)
                end++;
            var at = Math.Max(end, start + 1);
            while (at < text.Length && at > start + 1
                && (NeverFirst.Contains(text[at], StringComparison.Ordinal) || NeverLast.Contains(text[at - 1], StringComparison.Ordinal)
                    || (IsLatin(text[at]) && IsLatin(text[at - 1]))))
                at--;
            at = at == start + 1 ? Math.Max(end, start + 1) : at;
            lines.Add(text[start..at]);
            start = at;
        }

        return lines.Count == 0 ? [""] : lines;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '/';

    private static double Width(string text, double em) => text.Sum(c => c < 0x2E80 && c is not (>= '\u2010' and <= '\u203A') ? em / 2 : em);

    private static string N(double number) => Math.Round(number, 4).ToString(CultureInfo.InvariantCulture);

    private static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
