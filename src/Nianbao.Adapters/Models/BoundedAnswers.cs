namespace Nianbao.Adapters.Models;

/// <summary>Reads every answer as a whole while the request's time runs, and none beyond a bound.</summary>
internal sealed class BoundedAnswers(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    // A plan as JSON is some twenty thousand characters.
    internal const long MaxBytes = 1 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MaxBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
