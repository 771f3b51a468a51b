using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Splits a part into the items of its outermost list.</summary>
internal static class ItemSplitter
{
    // A lead such as 主要表现为: is a few words.
    private const int LongestLead = 20;

    /// <summary>The items in order; none where the part has no list. What stands before the first item belongs to none.</summary>
    public static List<ListItem> Split(string text, TextSpan part)
    {
        using var markers = new PooledList<PlacedMarker>(32);
        ReadMarkers(text, part, markers);
        var first = FindFirst(markers.Items);
        if (first < 0)
            return [];

        using var chosen = new PooledList<PlacedMarker>(16);
        Follow(text, markers.Items[first..], chosen);
        if (InParagraphs(text, part, chosen.Items) is { Count: > 1 } paragraphs)
            return paragraphs;

        var items = new List<ListItem>(chosen.Count);
        for (var i = 0; i < chosen.Count; i++)
        {
            var end = i + 1 < chosen.Count ? chosen[i + 1].Marker.Start : part.End;
            items.Add(ListItem.Read(text, chosen[i].Marker.Start, end, chosen[i].Marker));
        }

        return items;
    }

    private static void ReadMarkers(string text, TextSpan part, PooledList<PlacedMarker> found)
    {
        var place = Place.Line;
        var previous = ' ';
        for (var i = part.Start; i < part.End; i++)
        {
            var c = text[i];
            if (!Glyphs.Telling.Contains(c))
            {
                (place, previous) = (Place.Within, c);
                continue;
            }

            if (MarkerReader.TryRead(text, i, part.End, out var marker) && CanStand(text, marker, place, previous))
            {
                found.Add(new PlacedMarker(marker, place));
                i = marker.End - 1;
                c = text[i];
            }

            if (Glyphs.IsLineBreak(c))
                place = Place.Line;
            else if (Glyphs.EndsStatement(c) || Glyphs.Fold(c) == ':' || (c == '.' && Glyphs.IsHan(previous)) || (place == Place.Stop && Glyphs.ClosesQuote(c)))
                place = Place.Stop;
            else if (!Glyphs.IsSpace(c))
                place = Place.Within;
            previous = c;
        }
    }

    // Most markers open a line or a sentence. 一是, ① and (二) also follow a comma, and even words whose stop was forgotten.
    private static bool CanStand(string text, Marker marker, Place place, char previous) => marker.Family switch
    {
        MarkerFamily.Boxed or MarkerFamily.Bullet => place == Place.Line,
        MarkerFamily.Numeral => place == Place.Line || (place == Place.Stop && text[marker.End - 1] == '、'),
        MarkerFamily.Circled => true,
        MarkerFamily.BracketedNumeral or MarkerFamily.BracketedFigure when marker.Number > 1 && Glyphs.Fold(text[marker.Start]) == '(' =>
            previous is not ('第' or '条' or '款' or '项'),
        MarkerFamily.Point => place != Place.Within || (text[marker.End - 1] == '是' && !Heading.JoinsNumber(previous)),
        MarkerFamily.Sequence or MarkerFamily.Ordinal => place != Place.Within || Glyphs.Fold(previous) == ',',
        _ => place != Place.Within,
    };

    // A list has a second item; a lone marker counts where it opens a line.
    private static int FindFirst(ReadOnlySpan<PlacedMarker> markers)
    {
        Span<int> lastSecond = stackalloc int[(int)MarkerFamily.Bullet + 1];
        foreach (var (marker, _) in markers)
        {
            if (marker.Number is 0 or 2 or Marker.Last)
                lastSecond[(int)marker.Family] = marker.Start;
        }

        for (var i = 0; i < markers.Length; i++)
        {
            var (marker, place) = markers[i];
            if (marker.Number is 0 or 1
                && (lastSecond[(int)marker.Family] > marker.Start || place == Place.Line || marker.Family == MarkerFamily.Point))
                return i;
        }

        return -1;
    }

    // 一是 … 二是 … 三是: in order, a forgotten or doubled number allowed where it opens a line or sentence.
    private static void Follow(string text, ReadOnlySpan<PlacedMarker> markers, PooledList<PlacedMarker> chosen)
    {
        var family = markers[0].Marker.Family;
        var (expected, inner) = (1, 0);
        foreach (var placed in markers)
        {
            var (marker, place) = placed;
            if (marker.Family != family)
                continue;
            var startsOver = marker.Number == 1 && place != Place.Within;
            if (startsOver && chosen.Count > 0 && OpensWithin(text, chosen[^1].Marker.End, marker.Start))
                inner = 1;
            if (inner > 0 && marker.Number != expected && marker.Number == inner)
            {
                inner++;
                continue;
            }

            inner = 0;
            if (startsOver && chosen.Count > 0 && Turns.Find(text, chosen[^1].Marker.End, marker.Start) >= 0)
                break;

            var inOrder = marker.Number is 0 or Marker.Last || marker.Number == expected;
            var nearly = place != Place.Within && (marker.Number == expected + 1 || marker.Number == expected - 1);
            if (!inOrder && !nearly && !startsOver)
                continue;

            chosen.Add(placed);
            expected = marker.Number is 0 or Marker.Last ? expected + 1 : marker.Number + 1;
        }
    }

    // 二是…。主要表现为:一是…: a list within the item, in the very numbers of the items.
    private static bool OpensWithin(string text, int from, int marker)
    {
        var lead = marker;
        while (lead > from && marker - lead < LongestLead && text[lead - 1] != '。')
        {
            lead--;
            if (Glyphs.IsLineBreak(text[lead]))
                return false;
        }

        return Glyphs.Fold(text[marker - 1]) == ':' && Glyphs.ContainsAny(text.AsSpan(lead, marker - lead), HeadingVocabulary.InnerLeads)
            && !Glyphs.ReadsAny(text, lead, marker, HeadingVocabulary.CauseTurns);
    }

    // 普法方面。一是…二是… / 执法方面。一是…二是…: where every paragraph has its own list, the paragraphs are the items.
    private static List<ListItem>? InParagraphs(string text, TextSpan part, ReadOnlySpan<PlacedMarker> chosen)
    {
        var lists = 0;
        foreach (var (marker, place) in chosen)
        {
            if (marker.Number == 1 && place == Place.Line)
                return null;
            lists += marker.Number == 1 ? 1 : 0;
        }

        if (lists < 2)
            return null;

        var items = new List<ListItem>(lists);
        var next = 0;
        foreach (var line in TextLine.Split(text, part.Start, part.End))
        {
            var begins = false;
            for (; next < chosen.Length && chosen[next].Marker.Start < line.End; next++)
                begins |= chosen[next].Marker.Number == 1;
            if (begins)
                items.Add(ListItem.Read(text, line.Start, line.End, null));
        }

        return items.Count == lists ? items : null;
    }

    private enum Place
    {
        Within,
        Stop,
        Line,
    }

    private readonly record struct PlacedMarker(Marker Marker, Place Place);
}
