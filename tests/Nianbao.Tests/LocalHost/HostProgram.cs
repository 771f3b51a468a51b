using System.Diagnostics;
using System.Text;

namespace Nianbao.Tests.LocalHost;

/// <summary>The command line, as a process of its own.</summary>
internal static class HostProgram
{
    /// <summary>What <c>dotnet</c> is given; in the tests' folder the web framework stands in for packages that LocalHost otherwise brings itself.</summary>
    public static IReadOnlyList<string> Arguments(params IEnumerable<string> arguments) =>
    [
        "exec", "--runtimeconfig", Of("Nianbao.Tests.runtimeconfig.json"), "--depsfile", Of("Nianbao.Tests.deps.json"),
        Of("Nianbao.LocalHost.dll"), .. arguments,
    ];

    /// <summary>Runs it to its end: its exit code, and what it said on either stream, lines ended by '\n'.</summary>
    public static async Task<(int Code, string Said, string Complained)> RunAsync(
        string folder, string storage, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", Arguments(arguments))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["NianbaoStorage"] = storage },
        };
        using var process = Process.Start(start)!;
        try
        {
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, (await said).ReplaceLineEndings("\n"), (await complained).ReplaceLineEndings("\n"));
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static string Of(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
