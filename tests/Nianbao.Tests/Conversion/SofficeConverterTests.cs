using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Nianbao.Adapters.Conversion;
using Nianbao.Reading;

namespace Nianbao.Tests.Conversion;

public sealed class SofficeConverterTests : IDisposable
{
    private const string NoShell = "The stand-in for LibreOffice is a shell script.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nianbao-tests-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_the_program_writes_is_the_result_and_its_folder_is_gone()
    {
        var result = await ConvertAsync("""
            while [ $# -gt 1 ]; do if [ "$1" = --outdir ]; then out="$2"; fi; shift; done
            pwd > "$SEEN"; cat "$1" > "$out/report.docx"; echo converted
            """);

        Assert.Equal("content", Encoding.UTF8.GetString(result!.Value.Span));
        Assert.False(Directory.Exists(Seen()));
    }

    [Theory]
    [InlineData("pwd > \"$SEEN\"; exit 3")]
    [InlineData("pwd > \"$SEEN\"; exit 0")]
    [InlineData("pwd > \"$SEEN\"; head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2; exit 1")]
    public async Task A_program_that_fails_gives_nothing_and_leaves_nothing(string script)
    {
        Assert.Null(await ConvertAsync(script));
        Assert.False(Directory.Exists(Seen()));
    }

    [Fact]
    public async Task A_program_that_hangs_is_killed_with_its_children()
    {
        var watch = Stopwatch.StartNew();
        var result = await ConvertAsync("sleep 300 & echo $! > \"$SEEN\"; wait", TimeSpan.FromSeconds(2));

        Assert.Null(result);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(60));
        Assert.True(await HasEndedAsync(int.Parse(Seen(), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_program_that_cannot_be_started_gives_nothing()
    {
        var file = Path.Combine(_folder.FullName, "no-program");
        await File.WriteAllTextAsync(file, "no program", Cancellation);
        using var converter = new SofficeConverter(new ConversionOptions { Soffice = file }, NullLogger<SofficeConverter>.Instance);

        Assert.Null(await converter.ToDocxAsync("content"u8.ToArray(), ".doc", Cancellation));
    }

    [Fact]
    public void A_path_without_a_file_is_named_and_nothing_converted()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Convert:Soffice", (string?)"/nowhere/soffice")]).Build();
        var options = ConversionOptions.Read(settings);

        Assert.Equal("/nowhere/soffice", options.Missing);
        Assert.Null(options.Soffice);
    }

    [Theory]
    [InlineData(".rtf")]
    [InlineData(".xml")]
    public async Task LibreOffice_itself_converts(string ending)
    {
        var options = ConversionOptions.Read(new ConfigurationBuilder().Build());
        Assert.SkipWhen(options.Soffice is null, "LibreOffice is not installed here.");
        using var converter = new SofficeConverter(options, NullLogger<SofficeConverter>.Instance);
        const string Said = "青禾街道2025年法治政府建设年度报告，化解纠纷126件。";
        var content = ending == ".rtf"
            ? @"{\rtf1\ansi\uc1 " + string.Concat(Said.Select(c => $@"\u{(short)c}?")) + @"\par}"
            : $"""
              <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
              <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p><w:r><w:t>{Said}</w:t></w:r></w:p></w:body></w:wordDocument>
              """;

        var result = await converter.ToDocxAsync(Encoding.UTF8.GetBytes(content), ending, Cancellation);
        Assert.Equal(Said, FileReader.Read(result!.Value, "报告" + ending).Trim());
    }

    private async Task<ReadOnlyMemory<byte>?> ConvertAsync(string script, TimeSpan? limit = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), NoShell);
        var file = Path.Combine(_folder.FullName, "soffice");
        await File.WriteAllTextAsync(
            file, $"#!/bin/sh\nSEEN={_folder.FullName}/seen\n{script.ReplaceLineEndings("\n")}\n", Cancellation);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var converter = new SofficeConverter(new ConversionOptions { Soffice = file }, NullLogger<SofficeConverter>.Instance, limit);
        return await converter.ToDocxAsync("content"u8.ToArray(), ".doc", Cancellation);
    }

    private string Seen() => File.ReadAllText(Path.Combine(_folder.FullName, "seen")).Trim();

    private static async Task<bool> HasEndedAsync(int id)
    {
        for (var look = 0; look < 50; look++)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                if (process.HasExited) return true;
            }
            catch (ArgumentException)
            {
                return true;
            }

            await Task.Delay(100, Cancellation);
        }

        return false;
    }
}
