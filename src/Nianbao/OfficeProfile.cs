namespace Nianbao;

/// <summary>What people have filled in about an office (单位信息), a row of the table Offices.</summary>
public sealed record OfficeProfile
{
    /// <summary>The canonical name, without 办事处 or 人民政府.</summary>
    public required string Name { get; init; }

    /// <summary>Other names the office goes by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Who gets the office's mails; none: the configured default recipient.</summary>
    public IReadOnlyList<string> Mailboxes { get; init; } = [];

    /// <summary>Internal units and posts that may be named as responsible (内设机构与分管岗位).</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>How many villages and communities it has; null where not filled in.</summary>
    public int? Communities { get; init; }

    public string? LegalAdviser { get; init; }

    /// <summary>Whether it was seen for the first time just now: nothing of it is stored from earlier years.</summary>
    public bool IsNew { get; init; }
}
