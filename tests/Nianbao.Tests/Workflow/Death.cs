namespace Nianbao.Tests.Workflow;

/// <summary>Lets a worker die at one of its calls to storage.</summary>
internal static class Death
{
    /// <summary>Works until the given call, at which the worker dies: nothing it would do afterwards happens.</summary>
    /// <returns>The call it died at.</returns>
    public static async Task<string> AtAsync(WorkflowBench bench, int last)
    {
        var (calls, died) = (0, "");
        bench.Storage.Step = step =>
        {
            if (++calls < last) return;
            if (died.Length == 0) died = step;
            throw new WorkerDied();
        };
        try
        {
            await bench.SettleAsync();
        }
        catch (WorkerDied)
        {
            // As intended.
        }

        bench.Storage.Step = _ => { };
        return died;
    }

    private sealed class WorkerDied : Exception;
}
