using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Gives each of several figures in a row its own name (响应率、解决率、满意率分别为100%、99%、98%).</summary>
internal static class SharedRates
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create("、/和及与,");

    /// <summary>A longer row of figures is no row of named rates; the limit keeps reading linear.</summary>
    private const int MostFigures = 8;

    /// <summary>The names, one for each figure of the row that begins at <paramref name="first"/>; empty where there is no row.</summary>
    public static IReadOnlyList<TextSpan> Names(in Surroundings place, PooledList<Quantity> figures, int first)
    {
        var count = Count(place.Text, figures, first);
        if (count < 2 || figures[first].Unit != figures[first + 1].Unit
            || figures[first + 1].Class != CounterClass.Rate && !Distributes(place.Before))
            return [];
        return Split(place.Text, Clause.Core(place.Text, place.Segment.Start, place.Segment.PreEnd), count);
    }

    /// <summary>A、B、C分别3场、2场、1场; A、B、C各3场、2场、1场.</summary>
    private static bool Distributes(NotedText before) =>
        before.Chars.Contains("分别", StringComparison.Ordinal) || before.Chars.TrimEnd(' ') is [.., '各'];

    private static List<TextSpan> Split(NotedText text, TextSpan words, int count)
    {
        var names = new List<TextSpan>(count);
        var end = words.End;
        while (end > words.Start)
        {
            var cut = text[words.Start..end].Chars.LastIndexOfAny(Dividers);
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

    /// <summary>How many figures follow each other with only a divider between.</summary>
    private static int Count(ReadOnlySpan<char> text, PooledList<Quantity> figures, int first)
    {
        var count = 1;
        for (var i = first + 1; i < figures.Count && count <= MostFigures; i++, count++)
        {
            var between = text[figures[i - 1].End..figures[i].Start];
            if (between.Length is not 1 || !Dividers.Contains(between[0]))
                break;
        }

        return count;
    }
}
