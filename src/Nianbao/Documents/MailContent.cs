namespace Nianbao.Documents;

/// <summary>What a mail says.</summary>
/// <param name="Subject">One line, without a name or sentence of the report.</param>
/// <param name="Text">The body in plain text, lines ended by '\n'.</param>
/// <param name="Html">The same body in HTML.</param>
public sealed record MailContent(string Subject, string Text, string Html);
