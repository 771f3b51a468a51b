using System.Text;
using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>A mail's body written once and kept in both forms, plain text and HTML that common clients and phones show alike.</summary>
internal sealed class MailLetter
{
    /// <summary>Longer subjects are cut by mail programs anyway.</summary>
    private const int MaxSubject = 120;

    private readonly StringBuilder _text = new();
    private readonly HtmlBuilder _html = new();
    private bool _inList;

    public MailLetter Heading(string heading)
    {
        CloseList();
        _text.Append('\n').Append('【').Append(Line(heading)).Append("】\n");
        _html.Add($"<h2 style=\"margin:20px 0 6px;font-size:16px;line-height:1.5\">{heading}</h2>\n");
        return this;
    }

    public MailLetter Paragraph(string paragraph)
    {
        if (_inList)
            _text.Append('\n');
        CloseList();
        _text.Append(Line(paragraph)).Append('\n');
        _html.Add($"<p style=\"margin:6px 0\">{paragraph}</p>\n");
        return this;
    }

    /// <summary>A point of a list, with what belongs below it.</summary>
    public MailLetter Item(string item, params IEnumerable<string> below)
    {
        if (!_inList)
            _html.Add($"<ul style=\"margin:6px 0;padding-left:22px\">\n");
        _inList = true;
        _text.Append("- ").Append(Line(item)).Append('\n');
        _html.Add($"<li style=\"margin:4px 0\">{item}");
        foreach (var line in below)
        {
            _text.Append("    ").Append(Line(line)).Append('\n');
            _html.Add($"<br>{line}");
        }
        _html.Add($"</li>\n");
        return this;
    }

    public MailContent Seal(string subject)
    {
        CloseList();
        var page = new HtmlBuilder();
        page.Add($"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
            .Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{subject}</title></head>\n")
            .Add($"<body style=\"margin:0;padding:16px\">\n")
            .Add($"<div style=\"max-width:680px;font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:15px;line-height:1.75;")
            .Add($"word-break:break-word\">\n")
            .Add(_html).Add($"</div>\n</body></html>\n");
        return new MailContent(PrintableText.Line(subject, MaxSubject), _text.ToString().TrimStart('\n'), page.ToString());
    }

    /// <summary>No text of a report makes a line of its own in the plain body.</summary>
    private static string Line(string text) => PrintableText.Line(text, int.MaxValue);

    private void CloseList()
    {
        if (_inList)
            _html.Add($"</ul>\n");
        _inList = false;
    }
}
