using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Nianbao.Adapters.Conversion;

namespace Nianbao.Tests.Conversion;

/// <summary>The LibreOffice of this machine, for the tests that need one.</summary>
internal static class Office
{
    private static readonly ConversionOptions s_options = ConversionOptions.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Skips the test where there is no LibreOffice.</summary>
    public static SofficeConverter Converter()
    {
        Assert.SkipWhen(s_options.Soffice is null, "LibreOffice is not installed here.");
        return new SofficeConverter(s_options, NullLogger<SofficeConverter>.Instance);
    }

    /// <summary>Skips the test where LibreOffice has no Calc, which is a package of its own.</summary>
    public static async Task SkipWithoutCalcAsync()
    {
        try
        {
            await SaveAsync("1,2\n"u8.ToArray(), "ods:calc8", ".csv");
        }
        catch (FileNotFoundException)
        {
            Assert.Skip("LibreOffice is installed here without Calc.");
        }
    }

    /// <summary>A document as LibreOffice saves it in another format.</summary>
    /// <param name="filter">LibreOffice's name of the format, with the ending before it: <c>doc:MS Word 97</c>.</param>
    /// <param name="ending">Of the document itself.</param>
    public static async Task<byte[]> SaveAsync(byte[] document, string filter, string ending = ".docx")
    {
        Assert.SkipWhen(s_options.Soffice is null, "LibreOffice is not installed here.");
        var folder = Directory.CreateTempSubdirectory("nianbao-tests-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "saved"));
            await File.WriteAllBytesAsync(Path.Combine(folder, "report" + ending), document, Cancellation);
            string[] arguments =
            [
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
                "--headless", "--convert-to", filter, "--outdir", Path.Combine(folder, "saved"), Path.Combine(folder, "report" + ending),
            ];
            // What it says, a line or two, stays in the pipes.
            using var process = Process.Start(new ProcessStartInfo(s_options.Soffice!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await process.WaitForExitAsync(Cancellation);
            return await File.ReadAllBytesAsync(Path.Combine(folder, "saved", $"report.{filter[..filter.IndexOf(':', StringComparison.Ordinal)]}"), Cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
