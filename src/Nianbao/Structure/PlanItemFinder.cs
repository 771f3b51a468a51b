using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Reads the items of the report's own plan for next year.</summary>
internal static class PlanItemFinder
{
    /// <summary>The outermost list of each part, or its paragraphs or sentences where it has none.</summary>
    public static IReadOnlyList<PlanItem> Find(string text, IEnumerable<TextSpan> parts)
    {
        var found = new List<PlanItem>();
        foreach (var part in parts)
        {
            var items = ItemSplitter.Split(text, part);
            if (items.Count == 0)
                items = FlowingText.Split(text, part, FlowingText.AnnouncesPlan);
            found.EnsureCapacity(found.Count + items.Count);
            foreach (var item in items)
            {
                if (item.Title.Length > 0)
                    found.Add(new PlanItem(item.Heading, item.Span));
            }
        }

        return found;
    }
}
