using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Gives each of several figures in a row its own name (响应率、解决率、满意率分别为100%、99%、98%).</summary>
internal static class SharedRates
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create("、/和及与,");

    /// <summary>The names, one for each of the <paramref name="count"/> figures after them; empty where they do not pair up.</summary>
    public static IReadOnlyList<TextSpan> Names(ReadOnlySpan<char> text, TextSpan words, int count)
    {
        var names = new List<TextSpan>(count);
        var end = words.End;
        while (end > words.Start)
        {
            var cut = text[words.Start..end].LastIndexOfAny(Dividers);
            var start = cut < 0 ? words.Start : words.Start + cut + 1;
            if (start == end)
                return [];
            names.Add(TextSpan.FromBounds(start, end));
            if (names.Count == count || cut < 0)
                break;
            end = words.Start + cut;
        }

        names.Reverse();
        return names.Count == count ? names : [];
    }

    /// <summary>How many figures of <paramref name="figures"/> from <paramref name="first"/> on follow each other with only a divider between.</summary>
    public static int Count(ReadOnlySpan<char> text, List<Quantity> figures, int first)
    {
        var count = 1;
        for (var i = first + 1; i < figures.Count; i++, count++)
        {
            var between = text[figures[i - 1].End..figures[i].Start];
            if (between.Length is not 1 || !Dividers.Contains(between[0]))
                break;
        }

        return count;
    }
}
