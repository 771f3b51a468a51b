using System.Globalization;
using System.Text;
using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>
/// A mail's body written once and kept in both forms, plain text and HTML. The HTML is what Word's engine (Outlook), the
/// big providers' webmail and phones have in common: tables, inline styles, no colour of its own but where it brings
/// its background along, so that a dark surface does not swallow a word.
/// </summary>
internal sealed class MailLetter
{
    /// <summary>Longer subjects are cut by mail programs anyway.</summary>
    private const int MaxSubject = 120;

    // Repeated on every cell: Word's engine hands no font down into a table.
    private const string Font = "font-family:Microsoft YaHei,PingFang SC,Noto Sans CJK SC,sans-serif;font-size:15px;line-height:1.7";

    private const string Cell = Font + ";padding:5px 8px;border:1px solid #999999;text-align:left;vertical-align:top;"
        + "word-wrap:break-word;word-break:break-word";

    private readonly StringBuilder _text = new();
    private readonly HtmlBuilder _html = new();
    private string? _list;
    private int _number;

    public MailLetter Heading(string heading)
    {
        Open(null);
        _text.Append('\n').Append('【').Append(Line(heading)).Append("】\n");
        _html.Add($"<h2 style=\"{Font};margin:22px 0 8px;padding:0 0 3px;font-size:17px;font-weight:bold;border-bottom:1px solid #999999\">")
            .Add($"{heading}</h2>\n");
        return this;
    }

    public MailLetter Paragraph(string paragraph)
    {
        if (_list is not null)
            _text.Append('\n');
        Open(null);
        _text.Append(Line(paragraph)).Append('\n');
        _html.Add($"<p style=\"{Font};margin:6px 0\">{paragraph}</p>\n");
        return this;
    }

    /// <summary>Names with what there is to say of each, one under the other.</summary>
    public MailLetter Facts(params IEnumerable<(string Name, string Value)> facts)
    {
        Open(null);
        _html.Add($"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" ")
            .Add($"style=\"width:100%;margin:8px 0;border-collapse:collapse\">\n");
        foreach (var (name, value) in facts)
        {
            _text.Append(Line(name)).Append('：').Append(Line(value)).Append('\n');
            _html.Add($"<tr><td width=\"84\" valign=\"top\" style=\"{Cell};width:84px;font-weight:bold\">{name}</td><td valign=\"top\" style=\"{Cell}\">{value}</td></tr>\n");
        }
        _html.Add($"</table>\n");
        return this;
    }

    /// <summary>A point of a list, with what belongs below it.</summary>
    public MailLetter Item(string item, params IEnumerable<string> below)
    {
        Open("ul");
        _text.Append("- ").Append(Line(item)).Append('\n');
        _html.Add($"<li style=\"{Font};margin:6px 0\">{item}");
        return Below(below);
    }

    /// <summary>A point of a list that stands out from what belongs below it.</summary>
    public MailLetter Topic(string topic, params IEnumerable<string> below)
    {
        Open("ul");
        _text.Append("- ").Append(Line(topic)).Append('\n');
        _html.Add($"<li style=\"{Font};margin:6px 0\"><b>{topic}</b>");
        return Below(below);
    }

    /// <summary>A point of a list that a coloured word leads; the word alone carries the meaning.</summary>
    public MailLetter Flagged(string flag, string colour, string item, params IEnumerable<string> below)
    {
        Open("ul");
        _text.Append("- ").Append(Line(flag)).Append('：').Append(Line(item)).Append('\n');
        _html.Add($"<li style=\"{Font};margin:6px 0\"><span style=\"padding:1px 4px;background-color:{colour};color:#ffffff;font-size:14px\">")
            .Add($"&nbsp;{flag}&nbsp;</span> {item}");
        return Below(below);
    }

    /// <summary>A step of a numbered list.</summary>
    public MailLetter Step(string step)
    {
        Open("ol");
        _text.Append(CultureInfo.InvariantCulture, $"{++_number}. ").Append(Line(step)).Append('\n');
        _html.Add($"<li style=\"{Font};margin:6px 0\">{step}");
        return Below([]);
    }

    public MailContent Seal(string subject)
    {
        Open(null);
        var page = new HtmlBuilder();
        page.Add($"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
            .Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Add($"<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"supported-color-schemes\" content=\"light dark\">")
            .Add($"<title>{subject}</title></head>\n<body style=\"margin:0;padding:0\">\n")
            // Word's engine knows no max-width.
            .Add($"<!--[if mso]><table role=\"presentation\" width=\"680\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n")
            .Add($"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" ")
            .Add($"style=\"width:100%;max-width:680px\"><tr><td style=\"{Font};padding:14px;word-wrap:break-word;word-break:break-word\">\n")
            .Add(_html).Add($"</td></tr></table>\n<!--[if mso]></td></tr></table><![endif]-->\n</body></html>\n");
        return new MailContent(PrintableText.Line(subject, MaxSubject), _text.ToString().TrimStart('\n'), page.ToString());
    }

    private MailLetter Below(IEnumerable<string> below)
    {
        foreach (var line in below)
        {
            _text.Append("    ").Append(Line(line)).Append('\n');
            _html.Add($"<br>{line}");
        }
        _html.Add($"</li>\n");
        return this;
    }

    /// <summary>No text of a report makes a line of its own in the plain body.</summary>
    private static string Line(string text) => PrintableText.Line(text, int.MaxValue);

    /// <summary>Ends the list that is open, and begins one of the kind asked for unless it goes on.</summary>
    private void Open(string? list)
    {
        if (_list == list)
            return;
        if (_list is not null)
            _html.Add($"</{_list}>\n");
        if (list is not null)
            _html.Add($"<{list} style=\"{Font};margin:6px 0;padding:0 0 0 26px\">\n");
        (_list, _number) = (list, 0);
    }
}
