using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Storage;

/// <summary>Rows as the table service's entities and back. What the service would refuse, or Azurite lets pass, is refused here.</summary>
internal static class TableRows
{
    /// <summary>The service's limit for a string: 64 KiB of UTF-16.</summary>
    public const int MaxCharacters = 32 * 1024;

    private const int MaxNameLength = 255;
    private const int MaxKeyLength = 512;

    private static readonly string[] Reserved = ["PartitionKey", "RowKey", "Timestamp", "odata.etag"];

    public static TableEntity ToEntity(TableRow row)
    {
        CheckKey(row.Partition);
        CheckKey(row.Key);
        var entity = new TableEntity(row.Partition, row.Key);
        foreach (var (column, value) in row.Values)
        {
            CheckColumn(column);
            if (value is not null) // The service keeps no nulls: the column is then simply not there.
                entity[column] = Checked(column, value);
        }
        return entity;
    }

    public static TableRow FromEntity(TableEntity entity) => new(
        entity.PartitionKey,
        entity.RowKey,
        entity.Where(column => !Reserved.Contains(column.Key)).ToDictionary(column => column.Key, column => (object?)column.Value),
        entity.ETag.ToString());

    public static string ETagOf(Response response) =>
        response.Headers.ETag?.ToString() ?? throw new InvalidOperationException("The table service gave no ETag.");

    /// <exception cref="ArgumentException">The service does not allow these characters in a key; Azurite fails with 500.</exception>
    public static void CheckKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length > MaxKeyLength || key.Any(c => c is '/' or '\\' or '#' or '?' || char.IsControl(c)))
            throw new ArgumentException($"'{key}' cannot be a key: it is too long or holds / \\ # ? or a control character.", nameof(key));
    }

    private static void CheckColumn(string column)
    {
        var fits = column.Length is > 0 and <= MaxNameLength
            && !Reserved.Contains(column)
            && (column[0] == '_' || char.IsLetter(column[0]))
            && column.All(c => c == '_' || char.IsLetterOrDigit(c));
        if (!fits)
            throw new ArgumentException($"'{column}' cannot be a column's name: it must be an identifier.", nameof(column));
    }

    private static object Checked(string column, object value) => value switch
    {
        string text when text.Length > MaxCharacters => throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"{column} holds {text.Length} characters; at most {MaxCharacters} fit.")),
        string or int or long or double or bool => value,
        DateTimeOffset time => time.ToUniversalTime(),
        _ => throw new ArgumentException($"{column} holds a {value.GetType().Name}, which a table cannot keep."),
    };
}
