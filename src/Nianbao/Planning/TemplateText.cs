using System.Text;

namespace Nianbao.Planning;

/// <summary>Writes out a wording of the library: <c>[甲|乙]</c> by choice, <c>{纠纷|邻里}</c> by the words at hand.</summary>
internal static class TemplateText
{
    /// <param name="choose">Which of so many alternatives; called with their number and the text of all.</param>
    /// <param name="fill">The words for a slot; null: its default, and without one the slot's name is a fault.</param>
    /// <exception cref="FormatException">A bracket is not closed, or a slot is unknown.</exception>
    public static string Render(string template, Func<int, string, int> choose, Func<string, string?> fill)
    {
        var builder = new StringBuilder(template.Length);
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] is not ('[' or '{'))
            {
                builder.Append(template[at]);
                continue;
            }

            var end = Closing(template, at);
            var inner = template[(at + 1)..end];
            if (template[at] == '[')
            {
                var alternatives = Alternatives(inner);
                builder.Append(Render(alternatives[choose(alternatives.Count, inner)], choose, fill));
            }
            else
            {
                builder.Append(Fill(inner, choose, fill));
            }

            at = end;
        }

        return builder.ToString();
    }

    /// <summary>The name of every slot of a wording.</summary>
    public static IEnumerable<string> Slots(string template)
    {
        for (var at = template.IndexOf('{', StringComparison.Ordinal); at >= 0; at = template.IndexOf('{', at + 1))
        {
            yield return template[(at + 1)..Closing(template, at)].Split('|')[0];
        }
    }

    private static string Fill(string slot, Func<int, string, int> choose, Func<string, string?> fill)
    {
        var bar = slot.IndexOf('|', StringComparison.Ordinal);
        if (fill(bar < 0 ? slot : slot[..bar]) is { } words)
        {
            // {领域|安全生产、消防等}重点领域: what stands for the default is open-ended as it is.
            return slot.EndsWith('等') ? words + "等" : words;
        }

        return bar < 0 ? throw new FormatException($"措施库里没有“{slot}”这个空。") : Render(slot[(bar + 1)..], choose, fill);
    }

    private static int Closing(string template, int open)
    {
        var depth = 0;
        for (var at = open; at < template.Length; at++)
        {
            depth += template[at] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        throw new FormatException($"措施库里这句话的括号不成对：{template}");
    }

    private static List<string> Alternatives(string inner)
    {
        var alternatives = new List<string>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < inner.Length; at++)
        {
            depth += inner[at] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (depth == 0 && inner[at] == '|')
            {
                alternatives.Add(inner[from..at]);
                from = at + 1;
            }
        }

        alternatives.Add(inner[from..]);
        return alternatives;
    }
}
