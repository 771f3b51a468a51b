using Nianbao.Adapters.Models;

namespace Nianbao.Tests.Models;

/// <summary>Something that goes wrong between the program and its model.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="Script">What the endpoint answers, the last for ever; none: nothing listens there.</param>
internal sealed record ModelFault(string Name, params ModelAnswer[] Script)
{
    /// <summary>How the settings differ from right ones.</summary>
    public Func<ModelOptions, ModelOptions> Settings { get; init; } = options => options;

    public bool Reasons { get; init; }

    public bool LacksSchemas { get; init; }

    /// <summary>Whether the drafter itself breaks.</summary>
    public bool DrafterThrows { get; init; }
}
