using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Nianbao.Tests.Models;

/// <summary>What the model of the tests can be told to answer.</summary>
internal static class Answers
{
    /// <summary>A whole answer.</summary>
    public static ModelAnswer Text(string text, string finish = "stop") => (http, request) =>
        JsonAsync(http, 200, Completion(request, new { role = "assistant", content = text, refusal = (string?)null }, finish));

    public static ModelAnswer Refusal(string words) => (http, request) =>
        JsonAsync(http, 200, Completion(request, new { role = "assistant", content = (string?)null, refusal = words }, "stop"));

    public static ModelAnswer NoChoices() => (http, _) => JsonAsync(http, 200, """
        {"id":"c","object":"chat.completion","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":0,"total_tokens":1}}
        """);

    public static ModelAnswer Error(int status, string code, string message, params (string Name, string Value)[] headers) =>
        Raw(status, "application/json", JsonSerializer.Serialize(new { error = new { code, message, type = "error", param = (string?)null } }), headers);

    public static ModelAnswer Raw(int status, string type, string body, params (string Name, string Value)[] headers) =>
        async (http, _) =>
        {
            http.Response.StatusCode = status;
            foreach (var (name, value) in headers)
                http.Response.Headers[name] = value;
            http.Response.ContentType = type;
            await http.Response.WriteAsync(body, http.RequestAborted);
        };

    /// <summary>Nothing, until the other side gives up.</summary>
    public static ModelAnswer Silence() => async (http, _) =>
    {
        try
        {
            await Task.Delay(TimeSpan.FromMinutes(2), http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
        }
    };

    /// <summary>A byte now and then, which keeps a connection alive but tells nothing.</summary>
    public static ModelAnswer Drip() => async (http, _) =>
    {
        try
        {
            for (var i = 0; i < 2400; i++)
            {
                await http.Response.WriteAsync(" ", http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
                await Task.Delay(50, http.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
        }
    };

    /// <summary>Hangs up before a word.</summary>
    public static ModelAnswer HangUp() => (http, _) =>
    {
        http.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Hangs up amid the answer.</summary>
    public static ModelAnswer Cut(string text) => async (http, request) =>
    {
        var body = Completion(request, new { role = "assistant", content = text, refusal = (string?)null }, "stop");
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Encoding.UTF8.GetByteCount(body);
        await http.Response.WriteAsync(body[..(body.Length / 2)]);
        await http.Response.Body.FlushAsync();
        http.Abort();
    };

    /// <summary>An answer without end, its length not told.</summary>
    public static ModelAnswer Endless() => async (http, _) =>
    {
        http.Response.ContentType = "application/json";
        var piece = Encoding.UTF8.GetBytes(new string(' ', 64 << 10));
        try
        {
            for (var i = 0; i < 1024; i++)
                await http.Response.Body.WriteAsync(piece, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
        }
    };

    private static Task JsonAsync(HttpContext http, int status, string body) =>
        Raw(status, "application/json", body)(http, null!);

    // Characters for tokens: near enough for Chinese, and exact for a test.
    private static string Completion(ModelRequest request, object message, string finish)
    {
        var asked = request.Messages.Sum(one => one.Length);
        var answered = JsonSerializer.Serialize(message).Length;
        return JsonSerializer.Serialize(new
        {
            id = "chatcmpl-" + asked.ToString(CultureInfo.InvariantCulture),
            @object = "chat.completion",
            created = 1_780_000_000,
            model = ModelServer.Deployment,
            choices = new[] { new { index = 0, message, finish_reason = finish, logprobs = (object?)null } },
            usage = new { prompt_tokens = asked, completion_tokens = answered, total_tokens = asked + answered },
        });
    }
}
