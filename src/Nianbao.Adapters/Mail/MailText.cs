namespace Nianbao.Adapters.Mail;

/// <summary>Text from outside, made fit for one line of a header or a reason.</summary>
internal static class MailText
{
    /// <summary>Control characters and line separators become blanks: a header cannot be broken out of.</summary>
    public static string OneLine(string text) => string.Create(text.Length, text, static (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
            line[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
    }).Trim();
}
