namespace Nianbao.Checks;

/// <summary>A figure beside that of the year before.</summary>
/// <param name="Now">This year's.</param>
/// <param name="Past">Last year's.</param>
public sealed record YearChange(Indicator Now, PastFigure Past)
{
    /// <summary>This year's value less last year's; of a rate the percentage points.</summary>
    public decimal Difference => Now.Value - Past.Value;

    /// <summary>The change in percent of last year's value; null for a rate, and where last year's was nought.</summary>
    public decimal? Percent => IsRate || Past.Value == 0 ? null : Math.Round(Difference / Past.Value * 100, 1, MidpointRounding.AwayFromZero);

    public bool IsRate => Now.Unit == "%";

    /// <summary>Whether either figure is stated as about, or as at least (余、约、以上): then so is their difference.</summary>
    public bool IsRough => Now.Qualifier != Qualifier.Exact || Past.Qualifier != Qualifier.Exact;
}
