using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Nianbao.Reading.Pdf;

/// <summary>PdfPig's filters, none of which may unpack more than <see cref="FileLimits"/> allows.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    private readonly PdfBudget _budget = budget;
    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;

    /// <summary>The budget of the file that is read with these options; PdfPig hands its page factories nothing else of ours.</summary>
    public static PdfBudget BudgetOf(ParsingOptions options) =>
        (options.FilterProvider as BoundedFilters ?? throw new ArgumentException("The filters are not bounded.", nameof(options)))._budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_inner.GetAllFilters());

    private BoundedFilter[] Bounded(IReadOnlyList<IFilter> filters)
    {
        _budget.LookAtClock();
        return filters.Count > FileLimits.MaxPdfFilters ? throw _budget.Spent() : [.. filters.Select(filter => new BoundedFilter(filter, _budget))];
    }
}
