using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Nianbao.LocalHost.Triggers;
using Nianbao.Workflow;

namespace Nianbao.Tests.Functions;

/// <summary>The triggers as the linked source declares them; holds docs/functions.md.</summary>
public class TriggerTableTests
{
    // What a Debug build of the tests compiles is the other source.
#if DEBUG
    private const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
#else
    private const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
#endif

    [Fact]
    public async Task Every_function_is_bound_as_the_document_says()
    {
        var written = await File.ReadAllLinesAsync(
            Path.Combine(AppContext.BaseDirectory, "docs", "functions.md"), TestContext.Current.CancellationToken);

        Assert.Equal(
            TriggerCatalog.All.OrderBy(function => function.Name, StringComparer.Ordinal).Select(Row),
            written.Where(line => line.StartsWith('|')).Skip(2));
    }

    [Fact]
    public void Every_blob_trigger_takes_the_source_that_its_build_must_have() => Assert.All(
        TriggerCatalog.Of<BlobTriggerAttribute>(), entry => Assert.Equal(Source, entry.Trigger.Source));

    [Fact]
    public void Every_queue_that_is_written_to_has_its_function_and_every_working_queue_one_for_what_is_given_up()
    {
        var bound = TriggerCatalog.Of<QueueTriggerAttribute>().Select(entry => entry.Trigger.QueueName).ToList();

        Assert.Equal(Queues.All.Order(), bound.Order());
        Assert.All(
            bound.Where(queue => !queue.EndsWith("-poison", StringComparison.Ordinal)),
            queue => Assert.Contains(queue + "-poison", bound));
    }

    [Fact]
    public void A_class_is_a_trigger_a_value_and_a_cancellation_token_and_nothing_of_the_worker_s()
    {
        Assert.Equal(8, TriggerCatalog.All.Count);
        Type[] values = [typeof(BlobClient), typeof(string), typeof(PlanRequest), typeof(MailRequest), typeof(TimerInfo)];
        Assert.All(TriggerCatalog.All, function =>
        {
            var parameters = function.Method.GetParameters();
            Assert.Equal(2, parameters.Length);
            Assert.Contains(parameters[0].ParameterType, values);
            Assert.Equal(typeof(CancellationToken), parameters[1].ParameterType);
            Assert.Equal(function.Name, function.Method.DeclaringType!.Name);
        });
    }

    [Fact]
    public void Every_schedule_has_six_fields_of_which_the_first_is_a_second() => Assert.All(
        TriggerCatalog.Of<TimerTriggerAttribute>(), entry =>
        {
            var fields = entry.Trigger.Schedule.Split(' ');
            Assert.Equal(6, fields.Length);
            Assert.InRange(int.Parse(fields[0]), 0, 59);
        });

    private static string Row(TriggerFunction function)
    {
        var (kind, to, connection, source) = function.Trigger switch
        {
            BlobTriggerAttribute blob => ("blob", blob.BlobPath, blob.Connection, $"{BlobTriggerSource.EventGrid}"),
            QueueTriggerAttribute queue => ("queue", queue.QueueName, queue.Connection, ""),
            TimerTriggerAttribute timer => ("timer", timer.Schedule, "", ""),
            var other => throw new InvalidOperationException($"{other} is no trigger that is known."),
        };
        var receives = function.Method.GetParameters()[0].ParameterType.Name;
        return $"| {function.Name} | {kind} | {to} | {connection} | {source} | {receives} |".Replace("  ", " ", StringComparison.Ordinal);
    }
}
