namespace Nianbao.Planning;

/// <summary>A hash that is the same in every process and on every machine, unlike <see cref="string.GetHashCode()"/>: it decides which wording an office gets.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the characters of all parts, then mixed, so that the low bits depend on every character.</summary>
    public static ulong Of(params ReadOnlySpan<string> parts)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var character in part)
            {
                hash = (hash ^ character) * 1099511628211UL;
            }

            // A separator that no text holds: ("ab", "c") is not ("a", "bc").
            hash = (hash ^ 0x1_0000) * 1099511628211UL;
        }

        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }

    /// <summary>A number below <paramref name="count"/>.</summary>
    public static int Choose(int count, params ReadOnlySpan<string> parts) => (int)(Of(parts) % (ulong)count);
}
