using Nianbao.Text;

namespace Nianbao;

/// <summary>A top-level part of a report (章节): its heading and everything up to the next one.</summary>
/// <param name="Kind">What the part is about, judged by its heading.</param>
/// <param name="Heading">The heading with its number, without the line's end.</param>
/// <param name="Span">Heading and body.</param>
public sealed record Section(SectionKind Kind, TextSpan Heading, TextSpan Span);
