using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Nianbao.Adapters;

var builder = FunctionsApplication.CreateBuilder(args);
builder.Services.AddNianbao(builder.Configuration);
builder.Build().Run();
