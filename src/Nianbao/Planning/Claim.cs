using Nianbao.Text;

namespace Nianbao.Planning;

/// <summary>One thing that a problem says is wanting, or why.</summary>
/// <param name="Text">The clause, normalized.</param>
/// <param name="Context">Clauses of its sentence, before it or at the end, that say nothing is wanting by themselves.</param>
/// <param name="IsTitle">Whether it is the problem's own heading, which the other claims mostly spell out.</param>
/// <param name="Phrase">The clause fit to follow 针对; null where it may not stand in a plan.</param>
/// <param name="Topic">What is wanting (普法内容, 执法力量), as a noun; null where it cannot be told.</param>
/// <param name="Span">Where the report says it, without punctuation around it.</param>
/// <param name="IsCause">Whether it says why something is wanting.</param>
internal sealed record Claim(
    string Text, string Context, bool IsTitle, string? Phrase, string? Topic, TextSpan Span, bool IsCause);
