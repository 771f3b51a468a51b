namespace Nianbao.Indicators;

/// <summary>What a figure's subject tells of its category.</summary>
/// <param name="Carry">How much of it comes from the figure before.</param>
/// <param name="Words">Words outside the figure's clause that belong to it.</param>
internal readonly record struct CategoryHint(Carry Carry, Text.TextSpan Words);

/// <summary>How much of a figure's subject comes from the figure before it.</summary>
internal enum Carry
{
    /// <summary>Nothing: the clause says it all.</summary>
    None,

    /// <summary>What it is about (办结率 of the work orders before).</summary>
    Object,

    /// <summary>The whole: a part of the total before (其中在编9人), or a second count of the same thing (45户128人).</summary>
    All,
}
