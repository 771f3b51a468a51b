using Nianbao.Text;

namespace Nianbao;

/// <summary>Something in a report that a careful reviewer would question (审核提示).</summary>
/// <param name="Code">The rule's code, e.g. <c>missing-section</c>.</param>
/// <param name="Message">What is the matter and what to look at, in plain Chinese.</param>
/// <param name="Span">The words it is about; empty at the text's start where something is absent.</param>
public sealed record Finding(string Code, Severity Severity, string Message, TextSpan Span);

/// <summary>How much a finding matters (严重程度).</summary>
public enum Severity
{
    /// <summary>提示: worth knowing.</summary>
    Note,

    /// <summary>建议核对: probably a slip.</summary>
    Warning,

    /// <summary>必须修改: the report should not go up like this.</summary>
    Error,
}
