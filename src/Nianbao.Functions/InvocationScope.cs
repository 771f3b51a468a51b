using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace Nianbao.Functions;

/// <summary>
/// Names the invocation in every log line. With OpenTelemetry on, the worker leaves that out, and the host then drops the lines
/// from its log stream: https://github.com/Azure/azure-functions-dotnet-worker/issues/3489
/// </summary>
internal sealed class InvocationScope(ILogger<InvocationScope> log) : IFunctionsWorkerMiddleware
{
    private const string Key = "AzureFunctions_InvocationId";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        using var scope = log.BeginScope(new Dictionary<string, object> { [Key] = context.InvocationId });
        await next(context);
    }
}
