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
        var markers = ReadMarkers(text, part);
        var first = FindFirst(markers);
        if (first < 0)
            return [];

        var chosen = Follow(text, part, markers, first);
        if (InParagraphs(text, part, markers, chosen) is { Count: > 1 } paragraphs)
            return paragraphs;

        var items = new List<ListItem>();
        for (var i = 0; i < chosen.Count; i++)
        {
            var end = i + 1 < chosen.Count ? chosen[i + 1].Start : part.End;
            items.Add(ListItem.Read(text, chosen[i].Start, end, chosen[i]));
        }

        return items;
    }

    private static List<PlacedMarker> ReadMarkers(string text, TextSpan part)
    {
        var found = new List<PlacedMarker>();
        var place = Place.Line;
        var previous = ' ';
        for (var i = part.Start; i < part.End; i++)
        {
            var c = text[i];
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

        return found;
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
    private static int FindFirst(List<PlacedMarker> markers)
    {
        var lastSecond = new int[(int)MarkerFamily.Bullet + 1];
        foreach (var (marker, _) in markers)
        {
            if (marker.Number is 0 or 2 or Marker.Last)
                lastSecond[(int)marker.Family] = marker.Start;
        }

        return markers.FindIndex(m => m.Marker.Number is 0 or 1
            && (lastSecond[(int)m.Marker.Family] > m.Marker.Start || m.Place == Place.Line || m.Marker.Family == MarkerFamily.Point));
    }

    // 一是 … 二是 … 三是: in order, a forgotten or doubled number allowed where it opens a line or sentence.
    private static List<Marker> Follow(string text, TextSpan part, List<PlacedMarker> markers, int first)
    {
        var chosen = new List<Marker>();
        var family = markers[first].Marker.Family;
        var (expected, inner) = (1, 0);
        for (var i = first; i < markers.Count; i++)
        {
            var (marker, place) = markers[i];
            if (marker.Family != family)
                continue;
            var startsOver = marker.Number == 1 && place != Place.Within;
            if (startsOver && chosen.Count > 0 && OpensWithin(text, chosen[^1].End, marker.Start))
                inner = 1;
            if (inner > 0 && marker.Number != expected && marker.Number == inner)
            {
                inner++;
                continue;
            }

            inner = 0;
            if (startsOver && chosen.Count > 0 && Turns.Find(text, chosen[^1].End, marker.Start) >= 0)
                break;

            var inOrder = marker.Number is 0 or Marker.Last || marker.Number == expected;
            var nearly = place != Place.Within && (marker.Number == expected + 1 || marker.Number == expected - 1);
            if (!inOrder && !nearly && !startsOver)
                continue;

            chosen.Add(marker);
            expected = marker.Number is 0 or Marker.Last ? expected + 1 : marker.Number + 1;
        }

        return chosen;
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
    private static List<ListItem>? InParagraphs(string text, TextSpan part, List<PlacedMarker> markers, List<Marker> chosen)
    {
        var places = markers.ToDictionary(m => m.Marker.Start, m => m.Place);
        var starts = chosen.FindAll(m => m.Number == 1).ConvertAll(m => m.Start);
        if (starts.Count < 2 || starts.Exists(start => places[start] == Place.Line))
            return null;

        var items = new List<ListItem>();
        var next = 0;
        foreach (var line in TextLine.Split(text, part.Start, part.End))
        {
            var before = next;
            while (next < starts.Count && starts[next] < line.End)
                next++;
            if (next > before)
                items.Add(ListItem.Read(text, line.Start, line.End, null));
        }

        return items.Count == starts.Count ? items : null;
    }

    private enum Place
    {
        Within,
        Stop,
        Line,
    }

    private readonly record struct PlacedMarker(Marker Marker, Place Place);
}
