namespace Nianbao.Indicators;

/// <summary>What a figure's subject and place in the sentence tell of its category.</summary>
/// <param name="Carry">How much of the subject comes from the figure before.</param>
/// <param name="Words">Words outside the figure's clause that belong to it.</param>
internal readonly record struct CategoryHint(Carry Carry, Text.TextSpan Words)
{
    /// <summary>How the figure is joined to the one before.</summary>
    public Link Link { get; init; }

    /// <summary>The figure counts people who are a team.</summary>
    public bool Team { get; init; }
}

/// <summary>How a figure is joined to the one before it.</summary>
internal enum Link
{
    /// <summary>By nothing but the sentence.</summary>
    None,

    /// <summary>In one row with it (行政诉讼5件、行政复议7件).</summary>
    Row,

    /// <summary>As a part of it, or beside another part (其中文件3件、合同9件).</summary>
    Part,

    /// <summary>As the sum of those before it (合计).</summary>
    Total,
}

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
