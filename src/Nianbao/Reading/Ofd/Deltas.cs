namespace Nianbao.Reading.Ofd;

/// <summary>The steps from character to character of a TextCode: numbers, or "g", a count and a number for so many equal steps.</summary>
internal ref struct Deltas(string? text)
{
    private MemoryExtensions.SpanSplitEnumerator<char> _parts = text.AsSpan().Split(' ');
    private readonly ReadOnlySpan<char> _text = text;
    private double? _step;
    private double _repeats;

    /// <summary>The next step. Where there are fewer steps than characters, the last one goes on; null where there are none.</summary>
    public double? Next()
    {
        if (_repeats >= 1)
        {
            _repeats--;
            return _step;
        }

        var part = Part();
        if (part is "g" or "G")
        {
            _repeats = (OfdXml.Number(Part()) ?? 1) - 1;
            part = Part();
        }

        return _step = part.IsEmpty ? _step : OfdXml.Number(part) ?? _step;
    }

    private ReadOnlySpan<char> Part()
    {
        while (_parts.MoveNext())
        {
            var part = _text[_parts.Current].Trim();
            if (!part.IsEmpty)
                return part;
        }

        return default;
    }
}
