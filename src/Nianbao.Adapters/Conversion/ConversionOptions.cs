using Microsoft.Extensions.Configuration;

namespace Nianbao.Adapters.Conversion;

/// <summary>Where LibreOffice is (Convert__Soffice), if anywhere.</summary>
public sealed record ConversionOptions
{
    public const string Section = "Convert";

    private static readonly string[] s_names = OperatingSystem.IsWindows() ? ["soffice.exe"] : ["soffice", "libreoffice"];

    private static readonly string[] s_usualPlaces =
    [
        @"C:\Program Files\LibreOffice\program\soffice.exe",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ];

    /// <summary>The program that is started; null where there is none.</summary>
    public string? Soffice { get; init; }

    /// <summary>A configured path at which there is no file: nothing is converted then.</summary>
    public string? Missing { get; init; }

    public static ConversionOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration.GetSection(Section)["Soffice"]?.Trim() is { Length: > 0 } path)
            return File.Exists(path) ? new ConversionOptions { Soffice = path } : new ConversionOptions { Missing = path };
        return new ConversionOptions { Soffice = OnPath().Concat(s_usualPlaces).FirstOrDefault(File.Exists) };
    }

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in s_names
        select Path.Combine(folder.Trim(), name);
}
