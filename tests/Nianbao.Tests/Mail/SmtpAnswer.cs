namespace Nianbao.Tests.Mail;

/// <summary>Scripted answers of <see cref="SmtpServer"/> that are none.</summary>
public static class SmtpAnswer
{
    /// <summary>The connection is closed without a word.</summary>
    public const string Drop = "(drop)";

    /// <summary>Nothing is ever said; the connection stays open.</summary>
    public const string Silence = "(silence)";
}
