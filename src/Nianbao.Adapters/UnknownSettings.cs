using Microsoft.Extensions.Configuration;
using Nianbao.Wording;

namespace Nianbao.Adapters;

/// <summary>Finds what stands in a section of ours and is read by nobody: usually a slip of the pen.</summary>
internal static class UnknownSettings
{
    /// <summary>In Chinese, each unknown setting with the known one that is most like it; its value is not looked at.</summary>
    public static IReadOnlyList<string> Faults(IConfiguration configuration) =>
    [
        .. from section in KnownSettings.Sections
           from entry in configuration.GetSection(section).AsEnumerable()
           // A section's own value is a setting of ours or, as MAIL on Linux, somebody else's variable.
           where entry.Value is not null && !entry.Key.Equals(section, StringComparison.OrdinalIgnoreCase)
           let key = entry.Key.Replace(":", "__", StringComparison.Ordinal)
           where !KnownSettings.All.Any(known => known.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
           orderby key
           select SettingTexts.Unknown(key, NearestTo(key, section)),
    ];

    private static string NearestTo(string key, string section) => KnownSettings.All
        .Where(known => known.Section == section && known.Key != section)
        .MinBy(known => Distance(key.ToUpperInvariant(), known.Key.ToUpperInvariant()))!.Key;

    /// <summary>How many characters must be put in or taken out to come from one text to the other: a word left out costs less than another word.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 2);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
