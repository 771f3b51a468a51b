using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>The figures that stand in one statement, in order.</summary>
/// <param name="Start">Where the statement begins.</param>
internal readonly record struct FigureGroup(Report Report, int First, int Count, int Start)
{
    public Indicator this[int index] => Report.Indicators[First + index];

    /// <summary>The words between the figure before (or the statement's start) and this one.</summary>
    public ReadOnlySpan<char> Lead(int index) => LeadSpan(index).Of(Report.Text);

    public TextSpan LeadSpan(int index) =>
        TextSpan.FromBounds(index == 0 ? Start : this[index - 1].Span.End, this[index].Span.Start);

    /// <summary>From the first figure's words to the end of the last figure.</summary>
    public TextSpan Between(int first, int last) =>
        TextSpan.FromBounds(this[first].Span.Start, this[last].Span.End);
}
