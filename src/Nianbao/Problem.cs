using Nianbao.Text;

namespace Nianbao;

/// <summary>One stated shortcoming (存在问题).</summary>
/// <param name="Id">P1, P2, … in the order of the text.</param>
/// <param name="Span">The whole statement with its marker (一是, (一), 1.) and what explains it.</param>
/// <param name="Title">The statement that names the shortcoming, without marker and closing punctuation.</param>
/// <param name="Cause">The words that give its cause, where the report gives one.</param>
public sealed record Problem(string Id, TextSpan Span, TextSpan Title, TextSpan? Cause);
