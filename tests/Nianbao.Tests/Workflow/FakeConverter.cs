using Nianbao.Workflow;

namespace Nianbao.Tests.Workflow;

/// <summary>A converter that answers as it is told; none is there until a test puts one.</summary>
internal sealed class FakeConverter : IDocumentConverter
{
    public Func<string, ReadOnlyMemory<byte>?>? Answer { get; set; }

    /// <summary>The endings it was asked for.</summary>
    public List<string> Asked { get; } = [];

    public bool IsAvailable => Answer is not null;

    public TimeSpan Patience => TimeSpan.FromMinutes(2);

    public Task<ReadOnlyMemory<byte>?> ToDocxAsync(
        ReadOnlyMemory<byte> content, string ending, CancellationToken cancellation)
    {
        Asked.Add(ending);
        return Task.FromResult(Answer!(ending));
    }
}
