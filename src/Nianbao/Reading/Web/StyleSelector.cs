using AngleSharp.Dom;

namespace Nianbao.Reading.Web;

/// <summary>A selector of tags, classes and ids, one inside the other: <c>div.tab #old > p</c>.</summary>
internal sealed class StyleSelector
{
    private const string NameEnds = ".#";

    /// <summary>From the outermost to the element itself.</summary>
    private readonly List<Step> _steps;

    private StyleSelector(List<Step> steps) => _steps = steps;

    /// <summary>Ids before classes before tags, as one number.</summary>
    public int Specificity => _steps.Sum(step => step.Names.Sum(name => name[0] switch { '#' => 10_000, '.' => 100, _ => 1 }));

    /// <summary>A name that every element it selects has: the last one, with its mark.</summary>
    public string Key => _steps[^1].Names[^1];

    /// <summary>Null for what asks for more than names: states, attributes, neighbours, everything.</summary>
    public static StyleSelector? TryParse(string text)
    {
        var steps = new List<Step>();
        var isChild = false;
        var names = 0;
        foreach (var word in text.Replace(">", " > ", StringComparison.Ordinal).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == ">")
            {
                isChild = true;
                continue;
            }

            var parts = Names(word).ToList();
            names += parts.Count;
            if (names > FileLimits.MaxSelectorNames || !parts.TrueForAll(IsName))
                return null;
            steps.Add(new Step(parts, isChild));
            isChild = false;
        }

        return steps.Count > 0 && !isChild ? new StyleSelector(steps) : null;
    }

    public bool Selects(IElement element)
    {
        if (!_steps[^1].Is(element))
            return false;
        for (var at = _steps.Count - 2; at >= 0; at--)
        {
            var isParent = _steps[at + 1].IsChild;
            var outer = element.ParentElement;
            while (outer is not null && !isParent && !_steps[at].Is(outer))
                outer = outer.ParentElement;
            if (outer is null || !_steps[at].Is(outer))
                return false;
            element = outer;
        }

        return true;
    }

    /// <summary><c>p.a#b</c> is p, .a and #b.</summary>
    private static IEnumerable<string> Names(string word)
    {
        for (var start = 0; start < word.Length;)
        {
            var next = word.AsSpan(start + 1).IndexOfAny(NameEnds);
            var end = next < 0 ? word.Length : start + 1 + next;
            yield return NameEnds.Contains(word[start], StringComparison.Ordinal) ? word[start..end] : word[start..end].ToLowerInvariant();
            start = end;
        }
    }

    private static bool IsName(string name)
    {
        var plain = name.AsSpan().TrimStart(NameEnds);
        foreach (var c in plain)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return !plain.IsEmpty;
    }

    /// <param name="IsChild">It stands in the step before directly.</param>
    private sealed record Step(List<string> Names, bool IsChild)
    {
        public bool Is(IElement element)
        {
            foreach (var name in Names)
            {
                var fits = name[0] switch
                {
                    '#' => element.Id is { } id && id.AsSpan().SequenceEqual(name.AsSpan(1)),
                    '.' => element.ClassList.Contains(name[1..]),
                    _ => element.LocalName == name,
                };
                if (!fits)
                    return false;
            }

            return true;
        }
    }
}
