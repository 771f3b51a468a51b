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

    private static string Of(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
