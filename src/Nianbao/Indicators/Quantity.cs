using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>A number with its modifiers and unit, found in the text; what it counts is not yet known.</summary>
internal readonly record struct Quantity
{
    public required TextSpan Span { get; init; }

    /// <summary>The number itself, without qualifiers before it.</summary>
    public required Number Number { get; init; }

    public required decimal Value { get; init; }

    public decimal? Max { get; init; }

    public required string Unit { get; init; }

    /// <summary>Where the unit begins; the number's end where there is none.</summary>
    public required int UnitStart { get; init; }

    public required CounterClass Class { get; init; }

    public required Qualifier Qualifier { get; init; }

    /// <summary>The unit names a period (6次/年).</summary>
    public bool PerPeriod { get; init; }

    public int Start => Span.Start;

    public int End => Span.End;
}
