using System.Xml;
using Nianbao.Reading.Layout;

namespace Nianbao.Reading.Ofd;

/// <summary>Takes level and upright lines out of path objects.</summary>
internal static class PathRules
{
    /// <summary>Shorter lines and wider strokes, in millimetres, belong to drawings.</summary>
    private const double MinLength = 3, MaxWidth = 1;

    /// <summary>Reads the path object that the reader stands on, which it then leaves.</summary>
    public static void Read(XmlReader reader, List<Rule> rules, string name)
    {
        var placement = Placement.Of(reader);
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (OfdXml.Next(reader, name) && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "AbbreviatedData" })
                Read(OfdXml.Text(reader, name), placement, rules);
            else
                OfdXml.Leave(reader, name);
        }
    }

    /// <summary>"S, M: move; L: line; C: close" (GB/T 33190, 9.1); curves end the hope for a table.</summary>
    private static void Read(string data, Placement placement, List<Rule> rules)
    {
        (double X, double Y) start = default, last = default;
        var verb = 'M';
        double? first = null;
        foreach (var range in data.AsSpan().SplitAny(' ', ',', '\n', '\r', '\t'))
        {
            var part = data.AsSpan(range);
            if (part.IsEmpty)
                continue;
            if (OfdXml.Number(part) is { } number)
            {
                if (first is not { } x)
                {
                    first = number;
                    continue;
                }

                var point = placement.At(x, number);
                if (verb is 'L')
                    Add(rules, last, point);
                else
                    start = point;
                (last, first) = (point, null);
                continue;
            }

            (verb, first) = (part[0], null);
            if (verb is 'C')
                Add(rules, last, start);
            else if (verb is not ('S' or 'M' or 'L'))
                return;
        }
    }

    private static void Add(List<Rule> rules, (double X, double Y) from, (double X, double Y) to)
    {
        var rule = new Rule(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
        var (width, height) = (rule.X2 - rule.X1, rule.Y2 - rule.Y1);
        if (Math.Max(width, height) >= MinLength && Math.Min(width, height) <= MaxWidth && rules.Count <= FileLimits.MaxPageRules)
            rules.Add(rule);
    }
}
