namespace Nianbao.Workflow;

/// <summary>Another program that turns documents of old formats into .docx.</summary>
public interface IDocumentConverter
{
    /// <summary>Whether there is such a program here.</summary>
    bool IsAvailable { get; }

    /// <summary>How long a conversion may take at most, with waiting for others.</summary>
    TimeSpan Patience { get; }

    /// <summary>The document as .docx; null where the program failed at it or took too long.</summary>
    /// <param name="ending">The format's usual ending, as <see cref="Reading.OldFormat"/> tells it.</param>
    Task<ReadOnlyMemory<byte>?> ToDocxAsync(ReadOnlyMemory<byte> content, string ending, CancellationToken cancellation);
}
