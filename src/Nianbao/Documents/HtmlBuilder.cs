using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>
/// Builds HTML out of interpolated strings: their literal parts are markup, whatever stands in a hole is text and
/// is escaped. Style sheet and script apart, no string can be added as markup, so nothing can be forgotten.
/// </summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder _html = new();

    public HtmlBuilder Add([InterpolatedStringHandlerArgument("")] ref Markup markup)
    {
        _ = markup;
        return this;
    }

    public HtmlBuilder Add(HtmlBuilder part)
    {
        _html.Append(part._html);
        return this;
    }

    /// <summary>A style element; its content is the program's own, never a text that was read.</summary>
    public void AddStyle(string css) => _html.Append("<style>").Append(css).Append("</style>\n");

    /// <summary>A script element; its content is the program's own, never a text that was read.</summary>
    public void AddScript(string script) => _html.Append("<script>").Append(script).Append("</script>\n");

    public override string ToString() => _html.ToString();

    /// <summary>Writes an interpolated string into the builder.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly StringBuilder _html;

        // No capacity is asked for: a builder that is made to fit each part exactly is copied for each part.
        public Markup(int literalLength, int formattedCount, HtmlBuilder builder)
        {
            _ = (literalLength, formattedCount);
            _html = builder._html;
        }

        public void AppendLiteral(string markup) => _html.Append(markup);

        public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(string? text) => AppendFormatted(text.AsSpan());

        public void AppendFormatted(ReadOnlySpan<char> text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                switch (text[i])
                {
                    case '&': _html.Append("&amp;"); break;
                    case '<': _html.Append("&lt;"); break;
                    case '>': _html.Append("&gt;"); break;
                    case '"': _html.Append("&quot;"); break;
                    case '\'': _html.Append("&#39;"); break;
                    default:
                        if (PrintableText.Keeps(text, i))
                            _html.Append(text[i]);
                        else if (char.IsSurrogate(text[i]))
                            _html.Append('\uFFFD');
                        break;
                }
            }
        }
    }
}
