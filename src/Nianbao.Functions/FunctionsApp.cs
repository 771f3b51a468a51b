using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace Nianbao.Functions;

/// <summary>How the worker begins, and how it ends where it cannot begin.</summary>
internal static class FunctionsApp
{
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.UseMiddleware<InvocationScope>();
        return builder;
    }

    /// <summary>
    /// Ends the process, for the host waits on in vain where Main only returns. The host takes a line on the error stream as an
    /// error, and quotes it, where it holds that word.
    /// </summary>
    public static void End(string reason)
    {
        Console.Error.WriteLine($"error: {reason}");
        Environment.Exit(1);
    }
}
