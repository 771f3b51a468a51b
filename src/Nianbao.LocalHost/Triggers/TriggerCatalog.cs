using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Nianbao.LocalHost.Triggers;

/// <summary>One function as its attributes declare it.</summary>
/// <param name="Trigger">Its trigger's attribute.</param>
/// <param name="Method">The method that bears [Function].</param>
public sealed record TriggerFunction(string Name, Attribute Trigger, MethodInfo Method);

/// <summary>The functions of the linked trigger classes.</summary>
public static class TriggerCatalog
{
    public static IReadOnlyList<TriggerFunction> All { get; } =
        [.. typeof(TriggerCatalog).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(Read).OfType<TriggerFunction>()];

    /// <summary>The functions of one kind of trigger, each with its attribute.</summary>
    public static IEnumerable<(TriggerFunction Function, T Trigger)> Of<T>() where T : Attribute =>
        from function in All
        where function.Trigger is T
        select (function, (T)function.Trigger);

    private static TriggerFunction? Read(MethodInfo method) =>
        method.GetCustomAttribute<FunctionAttribute>() is { } function
            ? new TriggerFunction(function.Name, TriggerOf(method), method)
            : null;

    private static Attribute TriggerOf(MethodInfo method) =>
        method.GetParameters()
            .SelectMany(parameter => parameter.GetCustomAttributes())
            .Single(attribute => attribute is BlobTriggerAttribute or QueueTriggerAttribute or TimerTriggerAttribute);
}
