using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Conversion;

/// <summary>What LibreOffice is given comes from strangers: it runs no macro of theirs, and fetches nothing from disk or network for them.</summary>
public sealed class UntrustedFileTests : IDisposable
{
    private const string Secret = "机密内容不得外泄";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nianbao-tests-");
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _listener.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    [Backs(".odt", "Macros", "left out")]
    public async Task A_macro_does_not_run()
    {
        var written = Path.Combine(_folder.FullName, "ran.txt");

        Assert.Equal(UntrustedFile.Said, (await TextAsync(UntrustedFile.WithMacro(written), ".odt")).Trim());
        Assert.False(File.Exists(written));
    }

    [Theory]
    [InlineData(".odt")]
    [InlineData(".rtf")]
    [InlineData(".xml")]
    [InlineData(".doc")]
    [Backs(".odt", "Links to other files", "left out")]
    [Backs(".rtf", "Links to other files", "left out")]
    [Backs("Word 2003 XML", "Links to other files", "left out")]
    [Backs(".doc, .wps", "Links to other files", "left out")]
    public async Task Nothing_is_fetched(string ending)
    {
        var secret = Path.Combine(_folder.FullName, "secret.txt");
        await File.WriteAllTextAsync(secret, Secret, Cancellation);
        var (page, file) = (Listen(), new Uri(secret).AbsoluteUri);
        var content = ending switch
        {
            ".odt" => UntrustedFile.OpenDocumentWithLinks(page, file),
            ".rtf" => UntrustedFile.RtfWithLinks(page, file),
            ".xml" => UntrustedFile.WordXmlWithLinks(page, file),
            _ => await Office.SaveAsync(UntrustedFile.DocxWithLinks(page, file), "doc:MS Word 97"),
        };
        // Saving a .doc from the .docx may have asked; only what comes while converting counts.
        while (_listener.Pending()) (await _listener.AcceptSocketAsync(Cancellation)).Dispose();

        var text = await TextAsync(content, ending);
        Assert.Contains(UntrustedFile.Said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.False(_listener.Pending(), "LibreOffice asked the network for something.");
    }

    /// <summary>An address of this machine at which somebody listens; a connection to it waits to be seen.</summary>
    private string Listen()
    {
        _listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
    }

    private static async Task<string> TextAsync(byte[] content, string ending)
    {
        using var converter = Office.Converter();
        var docx = await converter.ToDocxAsync(content, ending, Cancellation);
        Assert.NotNull(docx);
        using var zip = new ZipArchive(new MemoryStream(docx.Value.ToArray()));
        foreach (var entry in zip.Entries)
        {
            using var part = new StreamReader(entry.Open(), Encoding.UTF8);
            Assert.DoesNotContain(Secret, await part.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
        }

        return FileReader.Read(docx.Value, "报告" + ending);
    }
}
