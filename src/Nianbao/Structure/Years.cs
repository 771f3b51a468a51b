namespace Nianbao.Structure;

/// <summary>Finds the year of a report in a short text that is not its own, such as a file's name (年度).</summary>
public static class Years
{
    /// <summary>
    /// The year in a blob's path (<c>青禾街道/2025年度报告.docx</c>): the first that is followed by 年, else the first
    /// that stands alone; null where there is none. Dates and spans of years are no report's year.
    /// </summary>
    public static int? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int? bare = null;
        foreach (var mention in YearMention.In(name, 0, name.Length))
        {
            if (mention.HasSign)
                return mention.Year;

            bare ??= mention.Year;
        }

        return bare;
    }
}
