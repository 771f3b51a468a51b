using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nianbao.Adapters;
using Nianbao.Adapters.Telemetry;
using Nianbao.Functions;

try
{
    var builder = FunctionsApp.CreateBuilder(args);
    builder.Services.AddNianbao(builder.Configuration).AddEmulatorSetup(builder.Configuration);
    builder.Services.AddHostedService<SettingsOnConsole>();
    builder.Services.AddNianbaoTelemetry(builder.Configuration)?.UseFunctionsWorkerDefaults();
    builder.Build().Run();
}
catch (SettingsException wrong)
{
    FunctionsApp.End(wrong.Message);
}
