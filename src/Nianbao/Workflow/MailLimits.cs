using System.Text;
using Nianbao.Documents;

namespace Nianbao.Workflow;

/// <summary>How large a mail may be, as it goes over the wire (configuration Mail__MaxMegabytes).</summary>
public sealed record MailLimits(int MaxMegabytes = MailLimits.UsualMegabytes)
{
    /// <summary>What the mail servers in use take at the least.</summary>
    public const int UsualMegabytes = 20;

    /// <summary>More no provider takes, and no worker should hold twice in memory.</summary>
    public const int MostMegabytes = 100;

    /// <summary>A part's own header; a long Chinese name stands in it twice, each octet as three.</summary>
    private const int PartHeader = 8 * 1024;

    private const int Megabyte = 1024 * 1024;

    /// <summary>The files, each marked whether it goes with the mail: in their order, whatever still fits.</summary>
    public IReadOnlyList<MailFile> Fit(IReadOnlyList<MailFile> files, Func<MailFile, int> length, MailContent body)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(length);
        ArgumentNullException.ThrowIfNull(body);
        var room = ((long)MaxMegabytes * Megabyte) - Encoded(Encoding.UTF8.GetByteCount(body.Text))
            - Encoded(Encoding.UTF8.GetByteCount(body.Html)) - PartHeader;
        var marked = new List<MailFile>();
        foreach (var file in files)
        {
            var size = Encoded(length(file)) + PartHeader;
            var fits = size <= room;
            marked.Add(file with { Attached = fits });
            if (fits)
                room -= size;
        }
        return marked;
    }

    /// <summary>Base64 (RFC 2045, 6.8): four characters for three octets, in lines of 72 to 76 with two more at the end.</summary>
    private static long Encoded(long octets)
    {
        var characters = (octets + 2) / 3 * 4;
        return characters + ((characters + 71) / 72 * 2);
    }
}
