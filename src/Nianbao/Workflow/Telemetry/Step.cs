using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Nianbao.Workflow.Telemetry;

/// <summary>
/// One run of a step: a span in the report's trace, and <c>nianbao.step.duration</c>, a histogram in seconds by step and
/// outcome.
/// </summary>
internal sealed class Step
{
    private static readonly AsyncLocal<Step?> s_current = new();

    private static readonly Histogram<double> s_duration = Instruments.Meter.CreateHistogram(
        "nianbao.step.duration", "s", "How long one run of a step took.", tags: null,
        // A file is read in tens of milliseconds; a model may take minutes, a function no more than fifteen.
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 900] });

    private readonly Activity? _activity;
    private StepOutcome _outcome = StepOutcome.Dropped;
    private string? _error;

    private Step(Activity? activity)
    {
        _activity = activity;
    }

    /// <summary>The innermost step under way; null outside of any.</summary>
    public static Step? Current => s_current.Value;

    /// <summary>Runs a step.</summary>
    /// <param name="name">One of <see cref="Steps"/>.</param>
    /// <param name="trace">The message's traceparent; null where a report's trace begins here.</param>
    public static async Task RunAsync(string name, string? trace, Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        using var activity = Start(name, Traces.Parse(trace));
        var step = new Step(activity);
        s_current.Value = step;
        try
        {
            await work();
        }
        catch (Exception error)
        {
            step.Fails(error);
            throw;
        }
        finally
        {
            step.Record(name, Stopwatch.GetElapsedTime(started));
        }
    }

    /// <summary>Says which report it is about.</summary>
    /// <param name="office">Empty where unknown, as <paramref name="year"/> and <paramref name="draft"/> are 0.</param>
    public void About(string office, int year, int draft = 0)
    {
        if (office.Length > 0) _activity?.SetTag(Tags.Office, office);
        if (year > 0) _activity?.SetTag(Tags.Year, year);
        if (draft > 0) _activity?.SetTag(Tags.Draft, draft);
    }

    /// <summary>Says which report and which try a message is about.</summary>
    public void About(PlanRequest request)
    {
        About(request.Office, request.Year, request.Draft);
        Notes(Tags.Attempt, request.Attempt);
    }

    /// <summary>Says which report and which try a message is about.</summary>
    public void About(MailRequest request)
    {
        About(request.Office, request.Year, request.Draft);
        Notes(Tags.Attempt, request.Attempt);
    }

    /// <summary>Adds a number or a word of a fixed list to the span.</summary>
    public void Notes(string tag, object value) => _activity?.SetTag(tag, value);

    /// <summary>Says how it ends; the last word counts.</summary>
    public void Ends(StepOutcome outcome) => _outcome = outcome;

    /// <summary>Ends with an error. Its message stays out: it may quote the file.</summary>
    public void Fails(Exception error)
    {
        if (error is OperationCanceledException)
        {
            _outcome = StepOutcome.Cancelled;
            return;
        }

        _outcome = StepOutcome.Error;
        _error = error.GetType().FullName;
        _activity?.SetTag(Tags.ErrorType, _error).SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>
    /// The span. Its parent is what the message names, so that all steps of a report are one trace. A report's first step
    /// begins a trace of its own even where the host has one under way: a sweep, or a zip, handles many reports. What the
    /// host has under way is linked.
    /// </summary>
    private static Activity? Start(string name, ActivityContext parent)
    {
        var host = Activity.Current;
        ActivityLink[] links = host is null || host.TraceId == parent.TraceId ? [] : [new ActivityLink(host.Context)];
        if (parent == default) Activity.Current = null;
        var activity = Instruments.Source.StartActivity(name, ActivityKind.Consumer, parent, links: links);
        if (activity is null) Activity.Current = host;
        return activity;
    }

    private void Record(string name, TimeSpan elapsed)
    {
        var outcome = Tags.Word(_outcome);
        _activity?.SetTag(Tags.Outcome, outcome);
        var tags = new TagList { { Tags.Step, name }, { Tags.Outcome, outcome } };
        if (_error is not null) tags.Add(Tags.ErrorType, _error);
        s_duration.Record(elapsed.TotalSeconds, tags);
    }
}
