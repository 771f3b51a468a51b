using System.Collections.Frozen;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The word lists of <c>*.lexicon.txt</c>: groups headed by <c>[name]</c>, words divided by spaces, comments after #.</summary>
internal sealed class Lexicon
{
    public static readonly Lexicon Counters = Load("counters");
    public static readonly Lexicon Names = Load("names");
    public static readonly Lexicon Qualifiers = Load("qualifiers");
    public static readonly Lexicon Kinds = Load("kinds");
    public static readonly Lexicon Tables = Load("tables");
    public static readonly Lexicon Subjects = Load("subjects");
    public static readonly Lexicon Categories = Load("categories");

    private readonly FrozenDictionary<string, string[]> _groups;

    private Lexicon(FrozenDictionary<string, string[]> groups) => _groups = groups;

    /// <summary>The names of the groups.</summary>
    public IEnumerable<string> Groups => _groups.Keys;

    public IReadOnlyList<string> this[string group] => _groups[group];

    public WordSet Set(string group) => new(_groups[group]);

    private static Lexicon Load(string name)
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

        return new Lexicon(groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray()));
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
