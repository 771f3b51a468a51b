using Nianbao.Planning;

namespace Nianbao.Tests.Models;

/// <summary>Counts the questions that go to a model.</summary>
internal sealed class CountedModel(IChatModel model) : IChatModel
{
    public int Calls { get; private set; }

    public string Name => model.Name;

    public Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken cancellation)
    {
        Calls++;
        return model.AskAsync(question, cancellation);
    }
}
