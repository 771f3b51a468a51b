using System.Text;

namespace Nianbao.Benchmarks;

/// <summary>The reports that are measured: the fictitious ones of the tests' corpus and the samples.</summary>
internal static class ReportSet
{
    public static readonly string[] Texts =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Reports"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The median of the texts by length.</summary>
    public static readonly string Typical = Texts.OrderBy(text => text.Length).ElementAt(Texts.Length / 2);

    public static readonly byte[][] Bytes = [.. Texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The same report so many times over, as one text.</summary>
    public static string Repeated(int copies) => string.Concat(Enumerable.Repeat(Typical + "\n", copies));
}
