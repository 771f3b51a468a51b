using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>The office names in a stretch of text, found while they are asked for, and as spans: most are repeated.</summary>
internal struct OfficeMentions(string text, int from, int to)
{
    private readonly int _from = from;
    private int _at = from;
    private TextSpan _current;

    public readonly TextSpan Current => _current;

    public readonly OfficeMentions GetEnumerator() => this;

    public bool MoveNext() => OfficeMention.TryReadNext(text, _from, ref _at, to, out _current);
}
