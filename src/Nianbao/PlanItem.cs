using Nianbao.Text;

namespace Nianbao;

/// <summary>One item of the report's own part on next year (下一年度安排).</summary>
/// <param name="Heading">Its heading or leading statement, with its marker.</param>
/// <param name="Span">Heading and body.</param>
public sealed record PlanItem(TextSpan Heading, TextSpan Span);
