using System.ComponentModel;
using System.Diagnostics;
using Nianbao.Wording;

namespace Nianbao.LocalHost.Azurite;

/// <summary>The npm package, fetched once by npx into its cache.</summary>
internal static class AzuritePackage
{
    private const string Version = "3.37.0";

    /// <summary>The script to be run by node.</summary>
    /// <exception cref="AzuriteException">npx is missing or could not fetch the package.</exception>
    public static async Task<string> FindScriptAsync(CancellationToken cancellation)
    {
        // npx puts the package's folder on the PATH of what it calls. Running the script ourselves from there
        // leaves one process to end, where npx would leave itself, a shell and node.
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npx.cmd" : "npx")
        {
            ArgumentList = { "--yes", $"--package=azurite@{Version}", "--call", "node -p process.env.PATH" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npx = StartOrExplain(start);
        npx.StandardInput.Close();
        var output = npx.StandardOutput.ReadToEndAsync(cancellation);
        var error = npx.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await npx.WaitForExitAsync(cancellation);
            return ScriptOn(await output)
                ?? throw new AzuriteException(StorageTexts.AzuriteNotInstalled((await error).Trim()));
        }
        finally
        {
            if (!npx.HasExited)
                npx.Kill(entireProcessTree: true);
        }
    }

    public static Process StartOrExplain(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new AzuriteException(StorageTexts.NodeMissing, e);
        }
    }

    private static string? ScriptOn(string path) => path.Trim().Split(Path.PathSeparator)
        .Select(folder => Path.GetFullPath(Path.Combine(folder, "..", "azurite", "dist", "src", "azurite.js")))
        .FirstOrDefault(File.Exists);
}
