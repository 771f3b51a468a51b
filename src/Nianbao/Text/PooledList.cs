using System.Buffers;
using System.Runtime.CompilerServices;

namespace Nianbao.Text;

/// <summary>A list whose array is borrowed: for what is gathered while a text is read and not kept afterwards.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public ref readonly T this[int index] => ref _items.AsSpan(0, Count)[index];

    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public void Add(in T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        foreach (ref readonly var item in items)
            Add(item);
    }

    public void Clear() => Count = 0;

    /// <summary>Gives the array back; the list is empty and may be used no more.</summary>
    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _items = larger;
    }
}
