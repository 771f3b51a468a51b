namespace Nianbao.Indicators;

/// <summary>How much of a figure's subject comes from the figure before it.</summary>
internal enum Carry
{
    /// <summary>Nothing: the clause says it all.</summary>
    None,

    /// <summary>What it is about (办结率 of the work orders before).</summary>
    Object,

    /// <summary>The whole: a part of the total before (其中在编9人), or a second count of the same thing (224户665人).</summary>
    All,
}
