namespace Nianbao.Structure;

/// <summary>The years in a stretch of text, found while they are asked for: a list of them would be all that is allocated.</summary>
internal struct YearMentions(string text, int from, int to)
{
    private int _at = from;
    private bool _inTitle;
    private YearMention _current;

    public readonly YearMention Current => _current;

    public readonly YearMentions GetEnumerator() => this;

    public bool MoveNext() => YearMention.TryReadNext(text, ref _at, to, ref _inTitle, out _current);
}
