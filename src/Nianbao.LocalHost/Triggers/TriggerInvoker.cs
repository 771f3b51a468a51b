using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Nianbao.LocalHost.Triggers;

/// <summary>Calls a trigger class's method as the Functions worker does: a new instance, parameters bound by their types.</summary>
public sealed class TriggerInvoker(IServiceProvider services)
{
    /// <summary>The source of the span that, as in the worker, is around every call.</summary>
    public const string ActivityName = "Nianbao.LocalHost";

    private static readonly ActivitySource s_source = new(ActivityName);

    /// <summary>Runs a function on a queue message's text.</summary>
    /// <exception cref="JsonException">The text is not the record that the function takes.</exception>
    public Task RunAsync(TriggerFunction function, string message, CancellationToken cancellation) =>
        // As the worker reads a queue message into a record.
        RunAsync(
            function,
            type => type == typeof(string) ? message : JsonSerializer.Deserialize(message, type, JsonSerializerOptions.Web),
            cancellation);

    /// <summary>Runs a function on its timer.</summary>
    public Task RunAsync(TriggerFunction function, CancellationToken cancellation) =>
        RunAsync(function, _ => new TimerInfo(), cancellation);

    private async Task RunAsync(
        TriggerFunction function, Func<Type, object?> bind, CancellationToken cancellation)
    {
        using var invocation = s_source.StartActivity($"function {function.Name}", ActivityKind.Server);
        await using var scope = services.CreateAsyncScope();
        var target = ActivatorUtilities.CreateInstance(scope.ServiceProvider, function.Method.DeclaringType!);
        var arguments = function.Method.GetParameters()
            .Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? cancellation : bind(parameter.ParameterType))
            .ToArray();
        await (Task)function.Method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
