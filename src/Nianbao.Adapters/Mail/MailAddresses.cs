using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using MimeKit;

namespace Nianbao.Adapters.Mail;

/// <summary>Addresses as people fill them in: several in one cell, separated by any of ; ， 、 and the like.</summary>
internal sealed record MailAddresses(IReadOnlyList<MailboxAddress> Valid, IReadOnlyList<string> Invalid)
{
    // A longest path of RFC 5321 is 256 octets; a name may stand before it.
    private const int MaxLength = 400;

    private static readonly SearchValues<char> Separators = SearchValues.Create(";；,，、");

    private static readonly ParserOptions Strict = new()
    {
        AllowAddressesWithoutDomain = false,
        AddressParserComplianceMode = RfcComplianceMode.Strict,
    };

    /// <summary>Each address once, in order.</summary>
    public static MailAddresses Read(IEnumerable<string> texts)
    {
        var valid = new List<MailboxAddress>();
        var invalid = new List<string>();
        foreach (var text in texts.SelectMany(Split))
        {
            if (!TryParse(text, out var address))
                invalid.Add(Shown(text));
            else if (!valid.Exists(known => known.Address.Equals(address.Address, StringComparison.OrdinalIgnoreCase)))
                valid.Add(address);
        }
        return new MailAddresses(valid, invalid);
    }

    /// <summary>Whether it is one address that any mail server takes; one that could smuggle in a header is none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out MailboxAddress? address)
    {
        address = null;
        var trimmed = text.Trim().Replace('＠', '@');
        if (trimmed.Length is 0 or > MaxLength || trimmed.Any(char.IsControl)
            || !MailboxAddress.TryParse(Strict, trimmed, out var parsed))
            return false;

        // A domain in Chinese has an ASCII form; a name in Chinese before the @ needs SMTPUTF8, which few servers speak.
        if (!Ascii.IsValid(parsed.GetAddress(idnEncode: true)) || !parsed.Domain.Contains('.'))
            return false;
        address = parsed;
        return true;
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Separators);
            var end = length < 0 ? text.Length : start + length;
            var part = text[start..end].Trim();
            if (part.Length > 0)
                yield return part;
            start = end + 1;
        }
    }

    private static string Shown(string text)
    {
        var plain = MailText.OneLine(text);
        return plain.Length > MaxLength ? plain[..MaxLength] + "…" : plain;
    }
}
