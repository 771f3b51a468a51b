using Nianbao.Adapters;
using Nianbao.LocalHost.Azurite;
using Nianbao.Wording;

namespace Nianbao.LocalHost.Commands;

/// <summary>The commands: serve (default), run, read.</summary>
public static class CommandLine
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int WrongUsage = 2;
    private const string Telemetry = "--telemetry";

    /// <summary>Runs a command to its end; the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            return args switch
            {
                [] or ["serve"] => await ServeCommand.RunAsync(cancellation),
                ["run", .. var rest] when rest.All(argument => argument == Telemetry || !IsOption(argument)) =>
                    await RunCommand.RunAsync([.. rest.Where(argument => argument != Telemetry)], rest.Contains(Telemetry), cancellation),
                ["read", .. var rest] when ReadOptions.Parse(rest) is { } options => await ReadCommand.RunAsync(options, cancellation),
                ["help" or "--help" or "-h"] => Say(Console.Out, ConsoleTexts.Usage, Success),
                _ => Say(Console.Error, ConsoleTexts.Usage, WrongUsage),
            };
        }
        catch (Exception error) when (error is AzuriteException or SettingsException or CommandException)
        {
            return Say(Console.Error, error.Message, Failure);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Failure;
        }
    }

    private static bool IsOption(string argument) => argument.StartsWith('-');

    private static int Say(TextWriter writer, string text, int exitCode)
    {
        writer.WriteLine(text);
        return exitCode;
    }
}

/// <summary>A command that cannot be carried out as given; the message says why.</summary>
public sealed class CommandException(string message) : Exception(message);
