using Microsoft.Extensions.Configuration;

namespace Nianbao.Tests;

/// <summary>Settings that note which of them are asked for.</summary>
internal sealed class AskedSettings : ConfigurationProvider
{
    public AskedSettings(params (string Key, string Value)[] values)
    {
        foreach (var (key, value) in values) Data[key] = value;
    }

    public HashSet<string> Keys { get; } = [];

    public override bool TryGet(string key, out string? value)
    {
        Keys.Add(key.Replace(":", "__", StringComparison.Ordinal));
        return base.TryGet(key, out value);
    }
}
