using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>document-title</c>: a well-known document quoted with another period or with a wrong or missing character.</summary>
internal static class DocumentTitle
{
    public const string Code = "document-title";

    // A short title differs from another by one character often enough (…办法, …规定).
    private const int ShortestCompared = 8;

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var title in QuotedTitle.Find(read.Text, new TextSpan(0, read.Text.Length)))
        {
            foreach (var known in KnownDocument.Titles)
            {
                if (Compare(read, title, known) is { } finding && told.Add(finding.Message))
                    yield return finding;
            }
        }
    }

    private static Finding? Compare(CheckedReport read, QuotedTitle title, KnownDocument known)
    {
        var quote = read.Report.Quote(title.Span);
        if (title.Name != known.Name)
        {
            return IsSlipOf(title.Name, known.Name)
                ? new Finding(Code, Severity.Warning, CheckTexts.TitleName(quote, known.Name), title.Span)
                : null;
        }

        if (known.From is not { } from || known.To is not { } to || title.From == 0)
            return null;
        // An edition of other years altogether is another document.
        if (title.From > to || title.To < from)
            return null;
        if (title.From != from || title.To != to)
            return new Finding(Code, Severity.Error, CheckTexts.TitlePeriod(quote, known.Name, from, to), title.Span);
        return title.HasSign ? null : new Finding(Code, Severity.Note, CheckTexts.TitleSign(quote, known.Name, from, to), title.Span);
    }

    // One character changed, left out or too many; 《某某省…纲要》 differs by more.
    private static bool IsSlipOf(string name, string known)
    {
        if (known.Length < ShortestCompared || Math.Abs(name.Length - known.Length) > 1)
            return false;
        var same = name.AsSpan().CommonPrefixLength(known);
        var rest = name.AsSpan(same);
        var other = known.AsSpan(same);
        return (name.Length - known.Length) switch
        {
            0 => rest[1..].SequenceEqual(other[1..]),
            1 => rest[1..].SequenceEqual(other),
            _ => rest.SequenceEqual(other[1..]),
        };
    }
}
