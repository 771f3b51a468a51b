using System.Runtime.InteropServices;

namespace Nianbao.Checks;

/// <summary>A report with what several rules need to know of it, found out once.</summary>
internal sealed partial class CheckedReport : IDisposable
{
    private readonly List<Indicator> _figures;
    private readonly Section[] _sections;
    private Notes? _notes;

    public CheckedReport(Report report)
    {
        Report = report;
        _figures = report.Indicators as List<Indicator> ?? [.. report.Indicators];
        _sections = report.Sections as Section[] ?? [.. report.Sections];
        GroupFigures();
    }

    public Report Report { get; }

    public string Text => Report.Text;

    public ReadOnlySpan<Indicator> Figures => CollectionsMarshal.AsSpan(_figures);

    public ReadOnlySpan<Section> Sections => _sections;

    /// <summary>Where the words stand for which a rule searches the whole text.</summary>
    public Notes.Chain Noted(Sign sign) => AllNotes.Of(sign);

    /// <summary>Where quotation marks, brackets and line ends stand.</summary>
    public ReadOnlySpan<int> Marks => AllNotes.Marks;

    private Notes AllNotes => _notes ??= new Notes(Text);

    /// <summary>The parts of a kind, in order.</summary>
    public PartsOfKind Parts(SectionKind kind) => new(_sections, kind);

    /// <summary>Whether a position lies in the plan or, where told so, in the part on problems.</summary>
    public bool IsAhead(int at, bool orProblems)
    {
        foreach (var section in _sections)
        {
            if (section.Span.Start <= at && at < section.Span.End && (section.Kind == SectionKind.Plan || (orProblems && section.Kind == SectionKind.Problems)))
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        _notes?.Dispose();
        ReturnFigures();
    }

    /// <summary>The sections of one kind.</summary>
    internal ref struct PartsOfKind(Section[] sections, SectionKind kind)
    {
        private int _next;

        public Section Current { get; private set; } = null!;

        public readonly PartsOfKind GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < sections.Length)
            {
                Current = sections[_next++];
                if (Current.Kind == kind)
                    return true;
            }

            return false;
        }
    }
}
