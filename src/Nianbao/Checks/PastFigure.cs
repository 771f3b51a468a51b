namespace Nianbao.Checks;

/// <summary>A figure of the year before, as it was stored; its report's text is no longer at hand.</summary>
/// <param name="Quote">Its wording (原文).</param>
public sealed record PastFigure(
    string Subject, decimal Value, string Unit, Qualifier Qualifier, IndicatorCategory Category, string Quote);
