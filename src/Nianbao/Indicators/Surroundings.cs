using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>A figure in its place: what the rules on subject, kind and category look at.</summary>
internal readonly ref struct Surroundings
{
    // By reference: the rules ask for it again and again, and it is large.
    private readonly ref readonly Quantity _quantity;

    public Surroundings(ref readonly Quantity quantity) => _quantity = ref quantity;

    /// <summary>The report's text with full-width forms folded.</summary>
    public required NotedText Text { get; init; }

    public ref readonly Quantity Quantity => ref _quantity;

    /// <summary>The clause before and after the figure.</summary>
    public required Segment Segment { get; init; }

    /// <summary>Where the line begins.</summary>
    public required int Line { get; init; }

    /// <summary>Where the sentence begins.</summary>
    public required int Sentence { get; init; }

    /// <summary>Where the sentence's part after a semicolon begins; the sentence's start where there is none.</summary>
    public required int Part { get; init; }

    /// <summary>How the figure is joined to the one before.</summary>
    public Link Link { get; init; }

    /// <summary>The words of the clause before the figure.</summary>
    public NotedText Before => Text[Segment.Start..Segment.PreEnd];

    public NotedText After => Text[Segment.PostStart..Segment.End];
}
