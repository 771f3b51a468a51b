using System.Runtime.CompilerServices;

namespace Nianbao.Structure;

/// <summary>How much speaks for each year.</summary>
internal struct YearVotes
{
    // The century that YearMention knows, and the year before it, which a plan of its first year would name.
    private const int First = 1999;

    private Ballot _votes;
    private Ballot _order;
    private int _years;

    public readonly bool IsEmpty => _years == 0;

    /// <summary>The year with the most votes; of several the one voted for first.</summary>
    public readonly int? Most
    {
        get
        {
            if (IsEmpty)
                return null;
            var best = 0;
            for (var i = 1; i < Ballot.Length; i++)
            {
                if (_votes[i] > _votes[best] || (_votes[i] == _votes[best] && _votes[i] > 0 && _order[i] < _order[best]))
                    best = i;
            }

            return First + best;
        }
    }

    public void Add(int year, int weight)
    {
        var index = year - First;
        if (_votes[index] == 0)
            _order[index] = ++_years;
        _votes[index] += weight;
    }

    [InlineArray(Length)]
    private struct Ballot
    {
        public const int Length = 101;

        private int _first;
    }
}
