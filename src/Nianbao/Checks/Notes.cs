using System.Buffers;
using System.Runtime.CompilerServices;
using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>A word that a rule looks for, where the text has it.</summary>
internal readonly record struct Note(int At, string Word)
{
    public int End => At + Word.Length;
}

/// <summary>
/// Where the words stand for which rules search the whole text, found for all of them in one pass: of one rule in order,
/// the longer of two at one place and none inside another.
/// </summary>
/// <remarks>
/// One look at a bit for each two neighbouring characters; a vectorised search for each of the ninety words takes more than
/// twice as long (NoteBenchmarks). The chains of notes lie in a pooled array.
/// </remarks>
internal sealed class Notes : IDisposable
{
    private const int None = -1;

    private static readonly (Sign Sign, string[] Words)[] Lists =
    [
        (Sign.Announcement, AnnouncedCount.Announcements),
        (Sign.Absolute, ContradictedProblem.Absolutes),
        (Sign.Person, PersonalData.Persons),
        (Sign.Post, PersonalData.Posts),
        (Sign.Point, MissingStops.Points),
        (Sign.YearsSince, [MissingStops.YearsSince]),
        (Sign.Now, [MissingStops.Now]),
        (Sign.DoubledMarks, MissingStops.Doubled),
        (Sign.Review, [Competence.Review]),
        (Sign.WrongPoint, PercentagePoint.WrongWords),
    ];

    private static readonly Sign[] SignOf = [.. Lists.SelectMany(list => list.Words.Select(_ => list.Sign))];

    private static readonly WordHeads<Entry[]> Heads = new([.. Lists.SelectMany(list => list.Words)
        .Select((word, number) => new Entry(word, number))
        .OrderByDescending(entry => entry.Word.Length)
        .GroupBy(entry => WordHeads.Key(entry.Word[0], entry.Word[1]))
        .Select(group => KeyValuePair.Create(group.Key, group.ToArray()))]);

    // A bit for each pair of characters that begins a word: it answers almost every place of a text.
    private const int FilterBits = 14;
    private const uint Spread = 2654435769;

    private static readonly ulong[] Filter = FilterOf(Lists.SelectMany(list => list.Words));
    private static readonly ulong[] IsMark = MarksOf(PairedMarks.All);

    private readonly int[] _marks;
    private readonly int[] _first = NewChains();
    private readonly int[] _last = NewChains();
    private (Note Note, int Next)[] _notes = [];
    private int _count;
    private readonly int _markCount;

    public Notes(string text)
    {
        _marks = ArrayPool<int>.Shared.Rent(text.Length + 1);
        _markCount = Scan(text, _marks, Filter, IsMark);
    }

    /// <summary>Where the marks of <see cref="PairedMarks"/> stand, in order.</summary>
    public ReadOnlySpan<int> Marks => _marks.AsSpan(0, _markCount);

    /// <summary>The words that are looked for.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Lists.SelectMany(list => list.Words)];

    /// <summary>How many were found.</summary>
    public int Count => _count;

    public Chain Of(Sign sign) => new(_notes, _first[(int)sign]);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_marks);
        ReturnNotes();
    }

    private void ReturnNotes()
    {
        if (_notes.Length > 0)
            ArrayPool<(Note, int)>.Shared.Return(_notes);
        _notes = [];
    }

    private static ulong[] FilterOf(IEnumerable<string> words)
    {
        var filter = new ulong[1 << FilterBits >> 6];
        foreach (var word in words)
        {
            var bit = WordHeads.Key(word[0], word[1]) * Spread >> (32 - FilterBits);
            filter[bit >> 6] |= 1UL << (int)bit;
        }

        return filter;
    }

    private static ulong[] MarksOf(string characters)
    {
        var marks = new ulong[(char.MaxValue + 1) >> 6];
        foreach (var c in characters)
            marks[c >> 6] |= 1UL << (c & 63);
        return marks;
    }

    // The profile of the first runs misleads the compiler here: what it makes without takes a third of the time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Scan(string text, int[] marks, ulong[] filter, ulong[] isMark)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            // Without a branch, which would be foreseen badly: a mark stays where the next one is not written over it.
            marks[count] = at;
            count += (int)(isMark[c >> 6] >> (c & 63) & 1);
            var key = WordHeads.Key(c, at + 1 < text.Length ? text[at + 1] : '\0');
            var bit = key * Spread >> (32 - FilterBits);
            if ((filter[bit >> 6] >> (int)bit & 1) != 0 && Heads.TryFind(key, out var entries))
                Take(text, at, entries);
        }

        return count;
    }

    private static int[] NewChains()
    {
        var chains = new int[Lists.Length];
        Array.Fill(chains, None);
        return chains;
    }

    private void Take(string text, int at, Entry[] entries)
    {
        foreach (var (word, number) in entries)
        {
            var sign = (int)SignOf[number];
            if (!text.AsSpan(at).StartsWith(word) || (_last[sign] >= 0 && at < _notes[_last[sign]].Note.End))
                continue;
            if (_count == _notes.Length)
                Grow();
            _notes[_count] = (new Note(at, word), None);
            if (_last[sign] < 0)
                _first[sign] = _count;
            else
                _notes[_last[sign]].Next = _count;
            _last[sign] = _count++;
        }
    }

    private void Grow()
    {
        var notes = ArrayPool<(Note Note, int Next)>.Shared.Rent(Math.Max(64, _count * 2));
        _notes.AsSpan().CopyTo(notes);
        ReturnNotes();
        _notes = notes;
    }

    /// <param name="Number">Its place among the words of all lists.</param>
    private readonly record struct Entry(string Word, int Number);

    /// <summary>The notes of one sign, in order.</summary>
    internal ref struct Chain((Note Note, int Next)[] notes, int first)
    {
        private int _next = first;

        public Note Current { get; private set; }

        public readonly Chain GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next < 0)
                return false;
            (Current, _next) = notes[_next];
            return true;
        }
    }
}
