using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>The table Offices: what people have filled in about each office.</summary>
public sealed class OfficeDirectory(ITableStore tables)
{
    private const string Partition = "offices";
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', ' ', '　'];

    /// <summary>The profile of the office that goes by this canonical name or alias; made with blanks at first sight.</summary>
    public async Task<OfficeProfile> FindOrAddAsync(string name, CancellationToken cancellation)
    {
        var rows = await tables.QueryAsync(Tables.Offices, Partition, null, null, cancellation);
        var known = rows.Select(Profile).FirstOrDefault(profile => profile.Name == name)
            ?? rows.Select(Profile).FirstOrDefault(profile => profile.Aliases.Contains(name));
        if (known is not null) return known;

        // Where another worker was faster, its row is as blank as ours.
        var added = await tables.WriteAsync(Tables.Offices, Blank(name), cancellation);
        return new OfficeProfile { Name = name, IsNew = added is not null };
    }

    private static TableRow Blank(string name) => new(Partition, name, new Dictionary<string, object?>
    {
        [Columns.Aliases] = "",
        [Columns.Mailboxes] = "",
        [Columns.Units] = "",
        [Columns.Communities] = "",
        [Columns.LegalAdviser] = "",
    });

    private static OfficeProfile Profile(TableRow row) => new()
    {
        Name = row.Key,
        Aliases = List(row.Text(Columns.Aliases)),
        Mailboxes = List(row.Text(Columns.Mailboxes)),
        Units = List(row.Text(Columns.Units)),
        Communities = row.Number(Columns.Communities) is > 0 and var count ? count : null,
        LegalAdviser = row.Text(Columns.LegalAdviser) is { Length: > 0 } adviser ? adviser : null,
    };

    private static string[] List(string cell) =>
        cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
