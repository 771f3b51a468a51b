namespace Nianbao.Indicators;

/// <summary>A counter (量词) with how it is told from the words it looks like.</summary>
internal sealed record Counter(string Word, CounterClass Class);

internal enum CounterClass
{
    /// <summary>None: a bare number.</summary>
    None,

    /// <summary>名, 场, 件: counts after Chinese numerals too.</summary>
    Work,

    /// <summary>个, 项, 类: after small Chinese numerals often part of a name.</summary>
    Loose,

    /// <summary>村, 社区: only where the count ends there.</summary>
    Place,

    /// <summary>小时, 工作日</summary>
    Time,

    /// <summary>年, 号, 届: dates and ordinals.</summary>
    Never,

    /// <summary>%, 个百分点, and shares without unit.</summary>
    Rate,
}
