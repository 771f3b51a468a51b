using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.Workflow;

namespace Nianbao.Adapters;

/// <summary>Registers the workflow's steps; none keeps state, the tables do.</summary>
internal static class WorkflowRegistration
{
    public static IServiceCollection AddWorkflow(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(RetrySettings.Read(configuration).Options)
            .AddSingleton<UploadLedger>()
            .AddSingleton<ReportLedger>()
            .AddSingleton<MailLedger>()
            .AddSingleton<OfficeDirectory>()
            .AddSingleton<ReadingTables>()
            .AddSingleton<DraftStore>()
            .AddSingleton<ReportAdoption>()
            .AddSingleton<UploadAttempt>()
            .AddSingleton<DocumentReading>()
            .AddSingleton<FileIngestion>()
            .AddSingleton<BatchIngestion>()
            .AddSingleton<ReportIngestion>()
            .AddSingleton<CommitmentLedger>()
            .AddSingleton<PlanAdoption>()
            .AddSingleton<PlanApproval>()
            .AddSingleton<UploadSweep>()
            .AddSingleton<DraftAttempt>()
            .AddSingleton<PlanInputs>()
            .AddSingleton<YearBefore>()
            .AddSingleton<PlanDrafting>()
            .AddSingleton<MailWriting>()
            .AddSingleton<MailConsequences>()
            .AddSingleton<PlanMailing>()
            .AddSingleton<PoisonHandling>();
}
