namespace Nianbao.Benchmarks;

/// <summary>A benchmark that knows how much text one operation reads, so that columns can be given per character.</summary>
public interface ITextBenchmark
{
    long Characters { get; }
}
