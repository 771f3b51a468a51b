using System.Collections.Frozen;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The word lists of <c>*.lexicon.txt</c>: groups headed by <c>[name]</c>, words divided by spaces, comments after #.</summary>
internal sealed class Lexicon
{
    public static readonly Lexicon Counters = Load("counters");
    public static readonly Lexicon Names = Load("names");
    public static readonly Lexicon Tables = Load("tables");

    // What is looked for all around a figure is noted, each group by a bit of its own, as far as 64 bits go.
    public static readonly Lexicon Subjects = Load("subjects", 0);
    public static readonly Lexicon Kinds = Load("kinds", Subjects.NextBit);
    public static readonly Lexicon Categories = Load("categories", Kinds.NextBit);
    public static readonly Lexicon Qualifiers = Load("qualifiers", Categories.NextBit);

    private const int MostBits = 64;

    private readonly FrozenDictionary<string, string[]> _groups;
    private readonly FrozenDictionary<string, ulong> _bits;

    private Lexicon(Dictionary<string, List<string>> groups, int firstBit)
    {
        _groups = groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        _bits = groups.Keys.Take(Math.Max(0, MostBits - firstBit))
            .Select((group, number) => KeyValuePair.Create(group, 1UL << (firstBit + number)))
            .ToFrozenDictionary(StringComparer.Ordinal);
        NextBit = firstBit + groups.Count;
    }

    /// <summary>The words of all groups that have a bit, with their bits.</summary>
    public static IEnumerable<KeyValuePair<string, ulong>> Noted =>
        new[] { Subjects, Kinds, Categories, Qualifiers }.SelectMany(lexicon => lexicon.Groups.SelectMany(group =>
            lexicon[group].Select(word => KeyValuePair.Create(word, lexicon.Bit(group)))));

    /// <summary>The names of the groups.</summary>
    public IEnumerable<string> Groups => _groups.Keys;

    public IReadOnlyList<string> this[string group] => _groups[group];

    public WordSet Set(string group) => new(_groups[group], Bit(group));

    /// <summary>The group's bit in <see cref="WordMarks"/>; 0 where its words are not noted.</summary>
    public ulong Bit(string group) => _bits.GetValueOrDefault(group);

    /// <summary>The bits of several groups; 0 where one of them is not noted.</summary>
    public ulong Bits(params string[] groups) =>
        Array.Exists(groups, group => Bit(group) == 0) ? 0 : groups.Aggregate(0UL, (bits, group) => bits | Bit(group));

    private int NextBit { get; }

    private static Lexicon Load(string name, int firstBit = MostBits)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"{name}.lexicon.txt")
            ?? throw new InvalidOperationException($"The word list {name}.lexicon.txt is not in the assembly.");
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? group = null;
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                groups[line[1..^1]] = group = [];
            else
                (group ?? throw new InvalidOperationException($"{name}.lexicon.txt begins without a [group].")).AddRange(Words(line));
        }

        return new Lexicon(groups, firstBit);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
