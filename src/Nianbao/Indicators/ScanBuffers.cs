using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The arrays that one pass over a report fills, all borrowed: the folded text, its marks, and what is found on the way.</summary>
internal sealed class ScanBuffers : IDisposable
{
    private readonly char[] _folded;
    private readonly WordMarks[] _marks;
    private readonly int _length;
    private readonly PooledList<NotedWord> _words = new(64);
    private int _noted;

    public ScanBuffers(string text)
    {
        _length = text.Length;
        _folded = ArrayPool<char>.Shared.Rent(_length);
        _marks = ArrayPool<WordMarks>.Shared.Rent(_length);
        WidthFolding.Fold(text, _folded);
        _marks.AsSpan(0, _length).Fill(WordMarks.Unknown);
    }

    /// <summary>The text with full-width forms folded, position by position, and the marks of the lines that were noted.</summary>
    public NotedText Text => new(_folded.AsSpan(0, _length), _marks.AsSpan(0, _length));

    public PooledList<Indicator> Found { get; } = new(64);

    /// <summary>The figures of the line that is being read.</summary>
    public PooledList<Quantity> Line { get; } = new(16);

    /// <summary>The category words of the noted lines.</summary>
    public PooledList<CategoryHit> Hits { get; } = new(256);

    /// <summary>Room to put a subject together.</summary>
    public PooledList<char> Subject { get; } = new(128);

    /// <summary>
    /// Notes the words of a line, once: of those with figures and of headings, for nobody asks about the others'. Until then
    /// every question about them is looked up.
    /// </summary>
    public void Note(int start, int end)
    {
        if (start < _noted)
            return;
        _noted = end;
        CategoryTable.Note(_folded.AsSpan(start, end - start), _marks.AsSpan(start, end - start), start, _words, Hits);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_folded);
        ArrayPool<WordMarks>.Shared.Return(_marks);
        Found.Dispose();
        Line.Dispose();
        Hits.Dispose();
        Subject.Dispose();
        _words.Dispose();
    }
}
