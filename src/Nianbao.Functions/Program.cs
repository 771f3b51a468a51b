using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Hosting;
using Nianbao.Adapters;
using Nianbao.Adapters.Telemetry;

try
{
    var builder = FunctionsApplication.CreateBuilder(args);
    builder.Services.AddNianbao(builder.Configuration);
    builder.Services.AddNianbaoTelemetry(builder.Configuration)?.UseFunctionsWorkerDefaults();
    builder.Build().Run();
    return 0;
}
catch (SettingsException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
