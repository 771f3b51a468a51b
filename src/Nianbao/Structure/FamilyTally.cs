namespace Nianbao.Structure;

/// <summary>What the markers of one family that open lines tell of it, counted without keeping them.</summary>
internal record struct FamilyTally(MarkerFamily Family)
{
    private bool _second;
    private bool _third;
    private int _first;
    private int _previous;

    public int Members { get; private set; }

    /// <summary>Where the first one stands.</summary>
    public int Start { get; private set; }

    /// <summary>Whether the numbers begin again.</summary>
    public bool Restarts { get; private set; }

    // A number may be missing (一、三、四、), but not so that nothing tells a list from two stray numbers.
    public readonly bool IsSequence => Members > 1 && (_first == 0 || _second || (_first == 1 && _third));

    public void Count(in Marker marker)
    {
        if (marker.Family != Family)
            return;
        if (Members == 0)
            (Start, _first) = (marker.Start, marker.Number);
        Restarts |= Members > 1 && _previous == 1 && marker.Number == 2;
        (_previous, Members) = (marker.Number, Members + 1);
        _second |= marker.Number == 2;
        _third |= marker.Number == 3;
    }
}

/// <summary>A marker that opens a line.</summary>
internal readonly record struct LineMarker(Marker Marker, int LineEnd);
