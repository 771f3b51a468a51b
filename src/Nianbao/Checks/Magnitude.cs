namespace Nianbao.Checks;

/// <summary>The values a figure may really have, by how exactly it is stated.</summary>
internal readonly record struct Magnitude(decimal Low, decimal High)
{
    // Larger figures than any office has; their products must not overflow.
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>Whether a rule may reckon with the figure: a stated value, not a bound.</summary>
    public static bool IsKnown(Indicator figure) =>
        figure.Qualifier is Qualifier.Exact or Qualifier.About && Math.Abs(figure.Value) < Largest && (figure.ValueMax ?? 0) < Largest;

    public static Magnitude Of(Indicator figure)
    {
        if (figure.ValueMax is { } upper)
            return new Magnitude(figure.Value, upper);
        if (figure.Qualifier == Qualifier.Exact)
            return new Magnitude(figure.Value, figure.Value);
        var step = Step(figure.Value);
        return new Magnitude(figure.Value - step, figure.Value + step);
    }

    public bool Overlaps(Magnitude other) => Low <= other.High && other.Low <= High;

    public static Magnitude operator +(Magnitude a, Magnitude b) => new(a.Low + b.Low, a.High + b.High);

    // 340余 is less than 350, 300余 less than 400: as much as the last digit that is not zero.
    private static decimal Step(decimal value)
    {
        var step = 1m;
        while (value >= 10 && value % 10 == 0)
        {
            step *= 10;
            value /= 10;
        }

        return step;
    }
}
