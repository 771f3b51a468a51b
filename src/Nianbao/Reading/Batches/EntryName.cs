namespace Nianbao.Reading.Batches;

/// <summary>What an entry of a zip is called. A name is only shown and compared, never a path to write to.</summary>
internal static class EntryName
{
    /// <summary>Longer names keep their end, with the file's own name. A blob's name has at most 1,024 characters.</summary>
    private const int MaxLength = 600;

    /// <summary>The name with its folders, of one line; empty where nothing is left of it.</summary>
    public static string Clean(string fullName)
    {
        var printable = string.Concat(fullName.Replace('\\', '/').Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        var parts = printable.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => part is not ("." or ".."));
        var name = string.Join('/', parts);
        return name.Length <= MaxLength ? name : name[^MaxLength..].TrimStart('/');
    }

    /// <summary>Whether it is a folder, or what systems and editors leave behind: nobody put it there to be read.</summary>
    public static bool IsLeftBehind(string fullName)
    {
        if (fullName.EndsWith('/') || fullName.EndsWith('\\')) return true;
        var parts = Clean(fullName).Split('/');
        var file = parts[^1];
        return parts.Contains("__MACOSX")
            || file.Length == 0
            || file.StartsWith("~$", StringComparison.Ordinal)
            || file.StartsWith("._", StringComparison.Ordinal)
            || file.Equals(".DS_Store", StringComparison.OrdinalIgnoreCase)
            || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name with a number where another entry has it already.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var (stem, ending) = (name[..^Path.GetExtension(name).Length], Path.GetExtension(name));
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++) unique = $"{stem}（{number}）{ending}";
        return unique;
    }
}
