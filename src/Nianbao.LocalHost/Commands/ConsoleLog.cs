using Microsoft.Extensions.Logging;

namespace Nianbao.LocalHost.Commands;

/// <summary>Warnings and errors, one line each, on standard error; standard output is for what the user asked.</summary>
internal sealed class ConsoleLog : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        var cause = exception is null ? "" : $": {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";
        Console.Error.WriteLine($"{logLevel.ToString().ToLowerInvariant()}: {formatter(state, exception)}{cause}");
    }

    public void Dispose()
    {
    }
}
