using System.IO.Compression;
using System.Text;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>
/// What the step that reads had in hand when it asked for a plan, so that the next step need not fetch it again. It holds
/// for a minute: whoever uploads or fills in something then finds it heeded, and of two messages for one draft the
/// ledgers still let only one mail go out.
/// </summary>
/// <param name="Row">The report's row as it was written.</param>
/// <param name="Office">As people have filled it in.</param>
/// <param name="Text">The report's text as it was read: UTF-8, Brotli, Base64.</param>
/// <param name="At">When it was in hand.</param>
public sealed record InHand(ReportRow Row, OfficeProfile Office, string Text, DateTimeOffset At)
{
    /// <summary>What a queue message may hold besides, with room for the rest of it and for names written as escapes.</summary>
    public const int MostCharacters = 30 * 1024;

    /// <summary>The longest text in UTF-8: a hundred thousand characters, more than a report has and more than would fit packed.</summary>
    private const int MostBytes = 300_000;

    /// <summary>A message whose handling failed is not delivered again sooner (visibilityTimeout in host.json).</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(1);

    /// <summary>Null where it would be too long for a message.</summary>
    public static InHand? Of(ReportRow row, OfficeProfile office, string text, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > MostBytes) return null;
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(bytes);
        var written = Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
        return written.Length + (6 * LengthOf(row, office)) <= MostCharacters ? new InHand(row, office, written, at) : null;
    }

    /// <summary>Whether it still holds.</summary>
    public bool IsFresh(DateTimeOffset now) => (now - At).Duration() < s_life;

    /// <summary>Whether this may be the message's second delivery, after an error: the first may have asked a model.</summary>
    public bool MayHaveBeenTried(DateTimeOffset now) => (now - At).Duration() >= Pause;

    /// <summary>The report's text.</summary>
    /// <exception cref="InvalidDataException">It is not what <see cref="Of"/> wrote.</exception>
    public string ReadText()
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(Convert.FromBase64String(Text)), CompressionMode.Decompress);
            using var text = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (brotli.Read(buffer) is > 0 and var read)
            {
                text.Write(buffer, 0, read);
                if (text.Length > MostBytes)
                    throw new InvalidDataException("The text in a message is too long.");
            }
            return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
        }
        catch (FormatException error)
        {
            throw new InvalidDataException("The text in a message is no Base64.", error);
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidDataException("The text in a message is no Brotli.", error);
        }
    }

    private static int LengthOf(ReportRow row, OfficeProfile office) =>
        row.File.Length + row.Reason.Length + row.Replaced.Length + office.Name.Length + (office.LegalAdviser?.Length ?? 0)
        + office.Aliases.Concat(office.Mailboxes).Concat(office.Units).Sum(word => word.Length + 1);
}
