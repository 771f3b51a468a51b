using AngleSharp.Dom;

namespace Nianbao.Reading.Web;

/// <summary>What the style elements of a page hide: tabs that are not open, windows that wait for a click, texts for machines.</summary>
internal sealed class StyleSheet
{
    /// <summary>Above all names that a selector can have.</summary>
    private const int Important = 1_000_000;

    private readonly Dictionary<string, List<Rule>> _rules = [];
    private int _count;

    public StyleSheet(IDocument document)
    {
        var left = FileLimits.MaxStyleCharacters;
        foreach (var style in document.QuerySelectorAll("style"))
        {
            var css = style.TextContent;
            if (IsScreen(style.GetAttribute("media")) && (left -= css.Length) >= 0)
                Read(StyleText.WithoutComments(css), isWhole: true);
        }
    }

    /// <summary>Marks the elements that the rules hide as hidden, so that from there on the element itself says it; gives those it marked.</summary>
    public List<IElement> Hide(IDocument document, PageBudget budget)
    {
        var hidden = new List<IElement>();
        foreach (var element in _count == 0 ? [] : document.All.AsEnumerable())
        {
            budget.Check();
            var rules = Of(element).ToList();
            if (!IsHidden(rules, "display", element) && !IsHidden(rules, "visibility", element) && !IsHidden(rules, "mso-hide", element))
                continue;
            element.SetAttribute("hidden", "");
            hidden.Add(element);
        }

        return hidden;
    }

    private IEnumerable<Rule> Of(IElement element) =>
        element.ClassList.Select(name => "." + name).Prepend(element.LocalName).Append("#" + element.Id)
            .SelectMany(key => _rules.GetValueOrDefault(key) ?? []).Where(rule => rule.Selector.Selects(element));

    /// <summary>The strongest rule counts, of equally strong ones the last; what the element says of itself is stronger.</summary>
    private static bool IsHidden(List<Rule> rules, string property, IElement element) =>
        rules.Where(rule => rule.Declaration.Property == property).MaxBy(rule => (rule.Weight, rule.Order)) is { Declaration.Hides: true }
        && !StyleText.Declarations(element.GetAttribute("style") ?? "").Any(own => own.Property == property);

    /// <summary>Adds rules; of blocks in blocks only those for every screen.</summary>
    private void Read(ReadOnlySpan<char> css, bool isWhole)
    {
        while (_count < FileLimits.MaxStyleRules && StyleText.TryTakeBlock(ref css, out var head, out var body))
        {
            if (!head.StartsWith("@", StringComparison.Ordinal))
                Add(head.ToString(), body.ToString());
            else if (isWhole && head.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && IsScreen(head[6..]))
                Read(body, isWhole: false);
        }
    }

    private void Add(string selectors, string declarations)
    {
        foreach (var declaration in StyleText.Declarations(declarations))
        {
            foreach (var text in selectors.Split(',').Take(FileLimits.MaxStyleRules - _count))
            {
                if (StyleSelector.TryParse(text) is not { } selector)
                    continue;
                if (!_rules.TryGetValue(selector.Key, out var rules))
                    _rules[selector.Key] = rules = [];
                rules.Add(new Rule(selector, declaration, selector.Specificity + (declaration.IsImportant ? Important : 0), _count++));
            }
        }
    }

    private static bool IsScreen(ReadOnlySpan<char> media) => media.Trim() is "" or "all" or "screen";

    private sealed record Rule(StyleSelector Selector, StyleDeclaration Declaration, int Weight, int Order);
}
