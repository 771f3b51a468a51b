using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>The figures that stand in one statement, in order: between two of 。；！？ or line ends.</summary>
/// <param name="leads">The letters of each figure's lead but the first's (<see cref="WordList.LettersOf"/>).</param>
/// <param name="start">Where the statement begins.</param>
internal readonly ref struct FigureGroup(string text, ReadOnlySpan<Indicator> figures, ReadOnlySpan<ulong> leads, int start)
{
    private readonly ReadOnlySpan<Indicator> _figures = figures;
    private readonly ReadOnlySpan<ulong> _leads = leads;

    public string Text { get; } = text;

    public int Start { get; } = start;

    public int Count => _figures.Length;

    public Indicator this[int index] => _figures[index];

    /// <summary>The words between the figure before (or the statement's start) and this one.</summary>
    public ReadOnlySpan<char> Lead(int index)
    {
        var from = index == 0 ? Start : _figures[index - 1].Span.End;
        return Text.AsSpan(from, _figures[index].Span.Start - from);
    }

    /// <summary>Whether a figure's lead has one of the words. The letters of a first figure's lead, which is long, are not kept.</summary>
    public bool LeadHas(int index, WordList words) =>
        index == 0 ? words.IsIn(Lead(0)) : words.IsIn(Lead(index), _leads[index]);

    /// <summary>From the first figure's words to the end of the last figure.</summary>
    public TextSpan Between(int first, int last) =>
        TextSpan.FromBounds(this[first].Span.Start, this[last].Span.End);

    public string Quote(int index) => this[index].Span.In(Text);
}
