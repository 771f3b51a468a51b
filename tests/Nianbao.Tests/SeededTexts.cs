using CsCheck;

namespace Nianbao.Tests;

/// <summary>Random texts, the same in every run; the one that fails is printed.</summary>
internal static class SeededTexts
{
    private const ulong Seed = 20261123;

    /// <summary>Checks texts of a generator. It is driven by hand: with a seed alone CsCheck repeats only its first text.</summary>
    /// <param name="stream">Tells the sequences of different tests apart.</param>
    public static void ForEach(Gen<string> texts, uint stream, int count, Action<string> check)
    {
        var random = new PCG(stream, Seed);
        for (var i = 0; i < count; i++)
        {
            var text = texts.Generate(random, null, out _);
            try
            {
                check(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Text {i}: {System.Text.Json.JsonSerializer.Serialize(text)}", exception);
            }
        }
    }
}
