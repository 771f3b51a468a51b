using System.Text;
using Azure.Storage.Queues;
using Nianbao.Adapters.Storage;
using Nianbao.Tests.Azurite;

namespace Nianbao.Tests.Storage;

public class AzureQueuesTests(AzuriteFixture azurite)
{
    private readonly string _queue = "q" + Guid.NewGuid().ToString("N");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private sealed record Request(string Office, int Year, string? Note = null);

    [Fact]
    public async Task On_the_wire_a_message_is_Base64_of_readable_JSON()
    {
        await SendAsync(new Request("青禾街道", 2024), TimeSpan.Zero);

        var raw = new QueueClient(
            await azurite.ConnectionStringAsync(), _queue,
            new QueueClientOptions(QueueClientOptions.ServiceVersion.V2024_11_04) { MessageEncoding = QueueMessageEncoding.None });
        var message = (await raw.ReceiveMessageAsync(cancellationToken: Cancellation)).Value;

        Assert.Equal(
            """{"office":"青禾街道","year":2024,"note":null}""",
            Encoding.UTF8.GetString(Convert.FromBase64String(message.MessageText)));
        Assert.True(message.ExpiresOn > DateTimeOffset.UtcNow.AddYears(10));
    }

    [Fact]
    public async Task A_message_with_a_delay_is_there_but_not_seen_yet()
    {
        await SendAsync(new Request("青禾街道", 2024), TimeSpan.FromHours(1));

        var queue = (await azurite.ClientsAsync()).Queues.GetQueueClient(_queue);
        Assert.Null((await queue.ReceiveMessageAsync(cancellationToken: Cancellation)).Value);
        Assert.Equal(1, (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task The_longest_message_goes_and_a_longer_one_is_refused()
    {
        var frame = """{"office":"","year":2024,"note":null}""".Length;
        var longest = new Request(new string('a', (48 * 1024) - frame), 2024);

        await SendAsync(longest, TimeSpan.Zero);
        var queue = (await azurite.ClientsAsync()).Queues.GetQueueClient(_queue);
        Assert.Equal(48 * 1024, (await queue.ReceiveMessageAsync(cancellationToken: Cancellation)).Value.Body.ToMemory().Length);

        await Assert.ThrowsAsync<ArgumentException>(
            () => SendAsync(longest with { Office = longest.Office + "a" }, TimeSpan.Zero));
    }

    private async Task SendAsync(Request request, TimeSpan delay) =>
        await new AzureQueues(await azurite.ClientsAsync()).SendAsync(_queue, request, delay, Cancellation);
}
