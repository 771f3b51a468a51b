using Nianbao.Adapters.Models;
using Nianbao.Planning;
using Nianbao.Tests.Mail;

namespace Nianbao.Tests.Models;

public class RetryAfterTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("20", null, 20.0)]
    [InlineData("20", "1500", 1.5)]
    [InlineData("20", "bald", 20.0)]
    [InlineData("Mon, 12 Jan 2026 01:01:30 GMT", null, 90.0)]
    [InlineData("Mon, 12 Jan 2026 00:59:00 GMT", null, null)]
    [InlineData("0", null, null)]
    [InlineData("-5", null, null)]
    [InlineData("soon", null, null)]
    [InlineData("86400", null, 3600.0)]
    [InlineData("99999999999999999999999", null, 3600.0)]
    public async Task The_server_s_wish_is_read_and_bounded(string? seconds, string? milliseconds, double? wait)
    {
        var headers = new List<(string, string)>();
        if (seconds is not null) headers.Add(("Retry-After", seconds));
        if (milliseconds is not null) headers.Add(("retry-after-ms", milliseconds));
        await using var server = await ModelServer.StartAsync(Answers.Error(429, "429", "Too many requests", [.. headers]));
        var options = server.Options();
        var model = new ChatModel(options, ChatClients.Create(options, () => new TestCredential()), new FixedClock(s_now));

        var answer = await model.AskAsync(new ChatQuestion("", ["问"], "{}"), TestContext.Current.CancellationToken);

        Assert.Equal(ChatOutcome.TryLater, answer.Outcome);
        Assert.Equal(wait, answer.RetryAfter?.TotalSeconds);
    }
}
