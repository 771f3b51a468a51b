namespace Nianbao.Tests.Workflow;

/// <summary>
/// Runs workers side by side on one thread, each turn a step of one of them by lot: what a seed brought about, it brings about
/// again.
/// </summary>
internal sealed class RandomTurns(Random random) : SynchronizationContext
{
    private readonly List<(SendOrPostCallback Work, object? State)> _waiting = [];

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_waiting) _waiting.Add((d, state));
    }

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs the workers until all have ended; none may throw.</summary>
    /// <param name="between">Called before each turn.</param>
    public void Run(IReadOnlyList<Func<Task>> workers, Action between)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var tasks = workers.Select(worker => worker()).ToList();
            while (!tasks.TrueForAll(task => task.IsCompleted))
            {
                between();
                var (work, state) = Next();
                work(state);
            }

            foreach (var task in tasks) task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    private (SendOrPostCallback Work, object? State) Next()
    {
        lock (_waiting)
        {
            Assert.NotEmpty(_waiting);
            var index = random.Next(_waiting.Count);
            var next = _waiting[index];
            _waiting.RemoveAt(index);
            return next;
        }
    }
}
