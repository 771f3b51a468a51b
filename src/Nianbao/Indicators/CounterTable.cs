using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The counters that make a number an indicator, from counters.lexicon.txt.</summary>
internal static class CounterTable
{
    private static readonly WordTable<Counter> Counters = new(
        Of("never", CounterClass.Never)
            .Concat(Of("rate", CounterClass.Rate))
            .Concat(Of("work", CounterClass.Work))
            .Concat(Of("time", CounterClass.Time))
            .Concat(Of("place", CounterClass.Place))
            .Concat(Of("loose", CounterClass.Loose)));

    private static readonly WordSet Per = Lexicon.Counters.Set("per");
    private static readonly WordSet Lookalikes = Lexicon.Names.Set("not counter");

    /// <summary>The counter at <paramref name="at"/>, unless it is the beginning of another word (次日, 家园).</summary>
    public static Counter? At(ReadOnlySpan<char> text, int at)
    {
        if (!Counters.TryMatchAt(text, at, out var counter, out var length))
            return null;
        return counter.Class is CounterClass.Work or CounterClass.Loose && Lookalikes.At(text, at) > length ? null : counter;
    }

    /// <summary>The length of what may follow the slash of a unit such as 次/年.</summary>
    public static int PerAt(ReadOnlySpan<char> text, int at) => Per.At(text, at);

    private static IEnumerable<KeyValuePair<string, Counter>> Of(string group, CounterClass kind) =>
        Lexicon.Counters[group].Select(word => KeyValuePair.Create(word, new Counter(word, kind)));
}
