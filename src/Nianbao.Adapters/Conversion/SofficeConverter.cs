using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Nianbao.Reading;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Conversion;

/// <summary>Converts with LibreOffice, a process and a folder for each document, both gone afterwards.</summary>
public sealed class SofficeConverter(ConversionOptions options, ILogger<SofficeConverter> logger, TimeSpan? limit = null)
    : IDocumentConverter, IDisposable
{
    /// <summary>A report takes some seconds, a first start on a slow disk some twenty.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <summary>LibreOffice takes a processor and some 200 MB.</summary>
    private const int AtOnce = 2;

    /// <summary>Named, so that a damaged file is not opened as something else, say as a text of strange characters.</summary>
    private static readonly Dictionary<string, string> s_filters = new()
    {
        [".doc"] = "MS Word 97",
        [".rtf"] = "Rich Text Format",
        [".odt"] = "writer8",
        [".xml"] = "MS Word 2003 XML",
    };

    private readonly SemaphoreSlim _places = new(AtOnce);
    private readonly TimeSpan _limit = limit ?? TimeLimit;

    public bool IsAvailable => options.Soffice is not null;

    // As many again may be before it, where uploads are handled four at a time.
    public TimeSpan Patience => 2 * _limit;

    public async Task<ReadOnlyMemory<byte>?> ToDocxAsync(
        ReadOnlyMemory<byte> content, string ending, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        var folder = Directory.CreateTempSubdirectory("nianbao-");
        try
        {
            return await ConvertAsync(folder.FullName, content, ending, cancellation);
        }
        catch (Exception error) when (error is Win32Exception or IOException or UnauthorizedAccessException)
        {
            logger.LogError(error, "LibreOffice at {Path} could not be used", options.Soffice);
            return null;
        }
        finally
        {
            Remove(folder);
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<ReadOnlyMemory<byte>?> ConvertAsync(
        string folder, ReadOnlyMemory<byte> content, string ending, CancellationToken cancellation)
    {
        var (source, profile, results) = (Path.Combine(folder, "report" + ending), Path.Combine(folder, "profile"), Path.Combine(folder, "out"));
        await File.WriteAllBytesAsync(source, ending == ".rtf" ? RtfNumbers.Type(content) : content, cancellation);
        SofficeProfile.Write(profile);
        Directory.CreateDirectory(results);

        using var process = Process.Start(StartOf(folder, source, profile, results, ending))!;
        process.StandardInput.Close();
        // Read and forgotten, so that it never waits for a reader.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        if (!await EndsAsync(process, cancellation)) return null;

        var result = new FileInfo(Path.Combine(results, "report.docx"));
        if (process.ExitCode == 0 && result is { Exists: true, Length: > 0 and <= FileLimits.MaxUploadBytes })
            return await File.ReadAllBytesAsync(result.FullName, cancellation);
        logger.LogWarning("LibreOffice made no document of a {Ending} (exit code {Code})", ending, process.ExitCode);
        return null;
    }

    /// <summary>Waits for the process; kills it with its children where it takes too long, or is no longer wanted.</summary>
    private async Task<bool> EndsAsync(Process process, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(_limit);
        try
        {
            await process.WaitForExitAsync(limited.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            logger.LogWarning("LibreOffice took longer than {Limit}", _limit);
            return false;
        }
    }

    private ProcessStartInfo StartOf(string folder, string source, string profile, string results, string ending)
    {
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}",
            "--headless", "--norestore", "--nodefault", "--nofirststartwizard", "--nolockcheck", "--nologo",
            $"--infilter={s_filters[ending]}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", results, source,
        ];
        var start = new ProcessStartInfo(options.Soffice!, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What it writes beside its profile goes with the folder.
        foreach (var name in (string[])["HOME", "TMPDIR", "TMP", "TEMP"]) start.Environment[name] = folder;
        foreach (var name in (string[])["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"]) start.Environment[name] = SofficeProfile.NoProxy;
        return start;
    }

    private void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A killed process may hold its files for a moment on Windows; the system's own cleaning takes them.
            logger.LogWarning(error, "Left {Folder}", folder.FullName);
        }
    }
}
