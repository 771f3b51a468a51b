using System.Globalization;
using Microsoft.Extensions.Configuration;
using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Mail;

/// <summary>The mail server and the sender. Wrong settings stop nothing: <see cref="Faults"/> names them, and mails go to the outbox.</summary>
public sealed record MailOptions
{
    public const string Section = "Mail";

    /// <summary>None: every mail goes to the outbox.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public MailSecurity Security { get; init; } = MailSecurity.Auto;

    /// <summary>None: no login.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    public string? From { get; init; }

    /// <summary>Who gets mails that name no recipient; several are separated as <see cref="MailAddresses"/> allows.</summary>
    public string? To { get; init; }

    public string FromName { get; init; } = DeliveryTexts.SenderName;

    /// <summary>How large a mail may be; what does not fit stays in storage.</summary>
    public int MaxMegabytes { get; init; } = MailLimits.UsualMegabytes;

    /// <summary>As the workflow keeps to it; the usual limit where the setting is wrong.</summary>
    public MailLimits Limits => new(IsMegabytes ? MaxMegabytes : MailLimits.UsualMegabytes);

    private bool IsMegabytes => MaxMegabytes is >= 1 and <= MailLimits.MostMegabytes;

    /// <summary>Reads the settings; what cannot be read becomes a value that <see cref="Faults"/> names.</summary>
    public static MailOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Section);
        var defaults = new MailOptions();
        return new MailOptions
        {
            Host = Filled(section["Host"]),
            Port = ReadWhole(Filled(section["Port"]), defaults.Port),
            Security = ReadSecurity(Filled(section["Security"]), defaults.Security),
            User = Filled(section["User"]),
            Password = section["Password"] is { Length: > 0 } password ? password : null,
            From = Filled(section["From"]),
            To = Filled(section["To"]),
            FromName = Filled(section["FromName"]) ?? defaults.FromName,
            MaxMegabytes = ReadWhole(Filled(section["MaxMegabytes"]), defaults.MaxMegabytes),
        };
    }

    /// <summary>In Chinese, what keeps the mail server from being used; nothing where none is configured.</summary>
    public IReadOnlyList<string> Faults()
    {
        if (Host is null)
            return [];

        var faults = new List<string>();
        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            faults.Add(DeliveryTexts.HostWrong(Host));
        if (Port is < 1 or > 65535)
            faults.Add(DeliveryTexts.PortWrong);
        if (!Enum.IsDefined(Security))
            faults.Add(DeliveryTexts.SecurityWrong);
        if (User is not null && Password is null)
            faults.Add(DeliveryTexts.PasswordMissing);
        if (VaultReference.IsUnresolved(Password))
            faults.Add(DeliveryTexts.PasswordUnresolved);
        if (From is null)
            faults.Add(DeliveryTexts.FromMissing);
        else if (!MailAddresses.TryParse(From, out _))
            faults.Add(DeliveryTexts.FromWrong(From));
        if (!IsMegabytes)
            faults.Add(DeliveryTexts.MaxMegabytesWrong);
        return faults;
    }

    /// <summary>In Chinese, the default recipients that no mail can reach; the others are used.</summary>
    public IReadOnlyList<string> WrongRecipients() =>
        [.. MailAddresses.Read(To is null ? [] : [To]).Invalid.Select(DeliveryTexts.DefaultRecipientWrong)];

    // A record would print every property: the password stays out of logs.
    public override string ToString() => $"{Host}:{Port} ({Security})";

    private static int ReadWhole(string? text, int whenBlank)
    {
        if (text is null)
            return whenBlank;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static MailSecurity ReadSecurity(string? text, MailSecurity whenBlank)
    {
        if (text is null)
            return whenBlank;
        return Enum.TryParse<MailSecurity>(text, ignoreCase: true, out var security) ? security : (MailSecurity)(-1);
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

/// <summary>How the connection to the mail server is encrypted.</summary>
public enum MailSecurity
{
    /// <summary>As the port says: from the start on 465, else by STARTTLS where the server offers it.</summary>
    Auto,

    /// <summary>Not at all; for a server inside the office's own network.</summary>
    None,

    /// <summary>By STARTTLS, or not sent.</summary>
    StartTls,

    /// <summary>From the start.</summary>
    SslOnConnect,
}
