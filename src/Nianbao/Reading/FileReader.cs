namespace Nianbao.Reading;

/// <summary>Turns an uploaded file's bytes into text.</summary>
public static class FileReader
{
    /// <summary>The file's text, lines ended by '\n', without byte-order mark.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, with its ending; used in messages.</param>
    /// <exception cref="ReportFormatException">The file is empty, broken, too large, encrypted or of a kind that cannot be read.</exception>
    public static string Read(ReadOnlyMemory<byte> content, string name) =>
        throw new ReportFormatException(FileFault.Unsupported, name);
}
