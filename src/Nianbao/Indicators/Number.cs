namespace Nianbao.Indicators;

/// <summary>A number as the text writes it, before its unit is known.</summary>
internal readonly record struct Number
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The upper end where the number itself is a range (五六十); else the same as <see cref="Value"/>.</summary>
    public required decimal Max { get; init; }

    public NumberForm Form { get; init; }

    /// <summary>余、多、几、数 stand in it.</summary>
    public bool About { get; init; }

    /// <summary>A plus sign follows it (10万+).</summary>
    public bool Plus { get; init; }

    public bool Chinese { get; init; }

    /// <summary>It begins with 百, 千, 万 or 亿: a number only after 上, 近, 约 or with 余.</summary>
    public bool Headless { get; init; }

    /// <summary>万 or 亿 stand in it.</summary>
    public bool Scaled { get; init; }
}

internal enum NumberForm
{
    Plain,

    /// <summary>百分之九十六点五</summary>
    Percent,

    /// <summary>千分之三</summary>
    Permille,

    /// <summary>三分之二</summary>
    Fraction,

    /// <summary>一半, 半数</summary>
    Half,
}
