using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>document-title</c>: a well-known document quoted with another period or with a wrong or missing character.</summary>
internal static class DocumentTitle
{
    public const string Code = "document-title";

    // A short title differs from another by one character often enough (…办法, …规定).
    private const int ShortestCompared = 8;

    public static void Check(CheckedReport read, FindingList found)
    {
        HashSet<string>? told = null;
        Span<char> room = stackalloc char[QuotedTitle.Longest];
        foreach (var title in QuotedTitle.Find(read.Text, new TextSpan(0, read.Text.Length)))
        {
            var name = title.Name(read.Text, room);
            foreach (var known in KnownDocument.Titles)
            {
                if (Compare(read, title, name, known) is { } finding && (told ??= new(StringComparer.Ordinal)).Add(finding.Message))
                    found.Add(finding);
            }
        }
    }

    private static Finding? Compare(CheckedReport read, QuotedTitle title, ReadOnlySpan<char> name, KnownDocument known)
    {
        if (!name.SequenceEqual(known.Name))
        {
            return IsSlipOf(name, known.Name)
                ? new Finding(Code, Severity.Warning, CheckTexts.TitleName(read.Report.Quote(title.Span), known.Name), title.Span)
                : null;
        }

        if (known.From is not { } from || known.To is not { } to || title.From == 0)
            return null;
        // An edition of other years altogether is another document.
        if (title.From > to || title.To < from)
            return null;
        if (title.From != from || title.To != to)
            return new Finding(Code, Severity.Error, CheckTexts.TitlePeriod(read.Report.Quote(title.Span), known.Name, from, to), title.Span);
        return title.HasSign ? null : new Finding(Code, Severity.Note, CheckTexts.TitleSign(read.Report.Quote(title.Span), known.Name, from, to), title.Span);
    }

    // One character changed, left out or too many; 《某某省…纲要》 differs by more.
    private static bool IsSlipOf(ReadOnlySpan<char> name, string known)
    {
        if (known.Length < ShortestCompared || Math.Abs(name.Length - known.Length) > 1)
            return false;
        var same = name.CommonPrefixLength(known);
        var rest = name[same..];
        var other = known.AsSpan(same);
        return (name.Length - known.Length) switch
        {
            0 => rest[1..].SequenceEqual(other[1..]),
            1 => rest[1..].SequenceEqual(other),
            _ => rest.SequenceEqual(other[1..]),
        };
    }
}
