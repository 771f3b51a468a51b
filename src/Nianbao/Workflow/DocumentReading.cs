using Nianbao.Reading;
using Nianbao.Wording;

namespace Nianbao.Workflow;

/// <summary>Reads a file's text, by way of a converter where its format needs one and there is one.</summary>
public sealed class DocumentReading(IDocumentConverter converter)
{
    /// <summary>How long reading may take beyond what reading usually takes.</summary>
    public TimeSpan PatienceFor(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            return converter.IsAvailable && OldFormat.EndingOf(content, name) is not null ? converter.Patience : TimeSpan.Zero;
        }
        catch (ReportFormatException)
        {
            return TimeSpan.Zero;
        }
    }

    /// <summary>The file's text, lines ended by '\n'.</summary>
    /// <param name="name">Its name, with its folders and ending.</param>
    /// <exception cref="ReportFormatException">It cannot be read, or is a text of another field.</exception>
    public async Task<string> ReadAsync(ReadOnlyMemory<byte> content, string name, CancellationToken cancellation)
    {
        var text = await TextAsync(content, name, cancellation);
        return FieldWords.OccurIn(text, name)
            ? text
            : throw new ReportFormatException(FileFault.OtherDocument, ReadingTexts.OtherDocument(name));
    }

    private async Task<string> TextAsync(ReadOnlyMemory<byte> content, string name, CancellationToken cancellation)
    {
        FileReader.CheckSize(content.Length, name);
        if (!converter.IsAvailable || OldFormat.EndingOf(content, name) is not { } ending || IsLockFile(name))
            return FileReader.Read(content, name);
        if (await converter.ToDocxAsync(content, ending, cancellation) is not { } converted || !OldFormat.IsPackage(converted))
            throw NotConverted(name);
        try
        {
            return FileReader.Read(converted, name);
        }
        catch (ReportFormatException error) when (error.Fault is FileFault.Broken or FileFault.Unsupported)
        {
            throw NotConverted(name, error);
        }
    }

    private static bool IsLockFile(string name) => ReadingTexts.FileName(name).StartsWith("~$", StringComparison.Ordinal);

    private static ReportFormatException NotConverted(string name, Exception? inner = null) =>
        new(FileFault.Broken, ReadingTexts.NotConverted(name), inner);
}
