namespace Nianbao.Reading.Layout;

/// <summary>A line of text in reading order, with what tells whether the next one goes on with it.</summary>
internal sealed record TextLine(string Text, double X, double Right, double Y, double Size)
{
    /// <summary>A row of a table, cells parted by tabs.</summary>
    public bool IsTableRow { get; init; }

    /// <summary>Of which page, from 0.</summary>
    public int Page { get; init; }

    /// <summary>0 on the whole width of a page; 1 and 2 in a left and a right column.</summary>
    public int Column { get; init; }
}
