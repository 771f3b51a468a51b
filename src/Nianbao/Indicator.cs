using Nianbao.Text;

namespace Nianbao;

/// <summary>A number with what it counts (指标), as the annotation guide defines it.</summary>
public sealed record Indicator
{
    // A report has a figure for every thirty characters, and these are most of what reading allocates: kept in a byte each,
    // and without decimal?, an indicator takes 80 bytes instead of 96.
    private readonly decimal _max;
    private readonly bool _isRange;
    private readonly byte _qualifier;
    private readonly byte _kind;
    private readonly byte _category;

    /// <summary>The shortest span that holds number, modifiers and unit; <c>text[Span]</c> is the original wording (原文).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number in plain units: 万, 亿 and Chinese numerals resolved; 98% is 98. A range's lower end.</summary>
    public required decimal Value { get; init; }

    /// <summary>A range's upper end; null where there is no range.</summary>
    public decimal? ValueMax
    {
        get => _isRange ? _max : null;
        init => (_isRange, _max) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>The counter as written, without modifiers: 件, 人次, %; empty where the text gives none. Money is 元.</summary>
    public required string Unit { get; init; }

    public required Qualifier Qualifier
    {
        get => (Qualifier)_qualifier;
        init => _qualifier = (byte)value;
    }

    public required IndicatorKind Kind
    {
        get => (IndicatorKind)_kind;
        init => _kind = (byte)value;
    }

    /// <summary>The words that say what was counted, so worded that a table's row makes sense alone.</summary>
    public required string Subject { get; init; }

    public required IndicatorCategory Category
    {
        get => (IndicatorCategory)_category;
        init => _category = (byte)value;
    }
}

/// <summary>How exactly a figure is stated (限定).</summary>
public enum Qualifier
{
    /// <summary>准确</summary>
    Exact,

    /// <summary>约: 余、多、约、近、左右, and every range.</summary>
    About,

    /// <summary>不少于: 以上、超过、不少于、不低于、至少、突破.</summary>
    AtLeast,

    /// <summary>不超过: 以内、不超过、以下.</summary>
    AtMost,
}

/// <summary>Whether a figure tells of work done, of work intended or of a standing rule (性质).</summary>
public enum IndicatorKind
{
    /// <summary>实绩: what the office did or has.</summary>
    Actual,

    /// <summary>目标: what it says it will do or reach.</summary>
    Target,

    /// <summary>规定: a standing rule, such as once a quarter.</summary>
    Norm,
}
