using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>Uploads, drafts, mails and approvals side by side in an order by lot, with what storage and hosts do to them.</summary>
public class RandomScheduleTests(ITestOutputHelper output)
{
    private const string Office = "青禾街道";

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 0, 0.03)]
    [InlineData(3, 0.01, 0)]
    [InlineData(4, 0.01, 0.03)]
    public void Whatever_the_order_every_report_ends_whole(int seed, double faults, double lost)
    {
        for (var run = 0; run < 100; run++)
        {
            var schedule = new Schedule((seed * 1000) + run, faults, lost);
            schedule.Run();
            output.WriteLine(schedule.ToString());
            schedule.AssertWhole();
        }
    }

    /// <summary>One run.</summary>
    private sealed class Schedule
    {
        private readonly int _seed;
        private readonly Random _random;
        private readonly WorkflowBench _bench;
        private readonly (double Faults, double Lost) _chaos;
        private readonly double _pace;
        private readonly bool _deliversTwice;
        private readonly List<string> _backwards = [];
        private readonly List<Task> _events = [];
        private (int Draft, ReportState State) _last;
        private (string File, int Disputes) _newest;
        private bool _approved;
        private bool _uploaded;

        public Schedule(int seed, double faults, double lost)
        {
            _seed = seed;
            _random = new Random(seed);
            _bench = new WorkflowBench { KeepsAll = _random.Next(3) == 0 };
            _chaos = (faults, lost);
            _pace = new[] { 0.01, 0.1, 0.5 }[_random.Next(3)];
            _deliversTwice = _random.Next(2) == 0;
            for (var i = _bench.KeepsAll ? 0 : _random.Next(3); i > 0; i--) _bench.Answers.Enqueue(new MailResult(MailOutcome.TryLater, "忙。"));
        }

        public override string ToString() =>
            $"{_seed}: draft {_last.Draft}, {_bench.Taken.Count} mails, "
            + $"keeps {_bench.KeepsAll}, twice {_deliversTwice}, pace {_pace}, approved {_approved}, {Row.State}";

        private ReportRow Row => ReportRow.From(Assert.Single(_bench.Storage.RowsOf(Tables.Reports)));

        public void Run()
        {
            _bench.Storage.Step = step =>
            {
                if (step == "after write Reports") Look();
                if (_random.NextDouble() < _chaos.Faults) throw new InvalidOperationException($"Storage fails {step}.");
            };
            _bench.Storage.Loses = _ => _random.NextDouble() < _chaos.Lost;
            new RandomTurns(_random).Run([UploadAsync, DeliverAsync, DeliverAsync], () =>
            {
                if (_random.NextDouble() < _pace) _bench.Time.Advance(TimeSpan.FromSeconds(1));
            });
            _bench.Storage.Step = step =>
            {
                if (step == "after write Reports") Look();
            };
            _bench.Storage.Loses = _ => false;
            _bench.Time.Advance(TimeSpan.FromMinutes(2));
            _bench.SettleAsync().GetAwaiter().GetResult();
        }

        public void AssertWhole()
        {
            var storage = _bench.Storage;
            var row = Row;
            Assert.True(_backwards.Count == 0, $"{this}: {string.Join("; ", _backwards)}");
            Assert.True(row.State is ReportState.Sent or ReportState.Approved, $"{this}: {row.Reason}");
            Assert.True(_approved || row.State == ReportState.Sent, ToString());
            Assert.Equal(row.IndicatorCount, storage.RowsOf(Tables.Indicators).Count);
            Assert.True(storage.RowsOf(Tables.Indicators).Any(cell => cell.Values[Columns.Quote] is string quote && quote == $"{_newest.Disputes}件"), $"{this}: not the newest");
            Assert.Equal(2, storage.RowsOf(Tables.Problems).Count);
            Assert.Equal(row.FindingCount, storage.RowsOf(Tables.Findings).Count(cell => cell.Text(Columns.Severity).Length > 0));
            var text = storage.BlobsOf(Containers.Reviews).Single(blob => blob.Name == DraftFiles.Text(Office, 2025, row.Draft));
            Assert.Contains($"{_newest.Disputes}件", System.Text.Encoding.UTF8.GetString(text.Content.Span), StringComparison.Ordinal);

            foreach (var queue in Queues.All) Assert.Equal(0, storage.CountOf(queue));
            var uploads = storage.RowsOf(Tables.Uploads).Select(UploadRow.From).ToList();
            Assert.All(uploads, upload => Assert.True(upload.State is UploadState.Adopted or UploadState.NotAdopted, $"{this}: {upload.File} {upload.State} {upload.Reason}"));
            var adopted = uploads.Where(upload => upload.Container == Containers.Reports && upload.State == UploadState.Adopted);
            Assert.True(adopted.Select(upload => upload.File).SequenceEqual([row.File]), $"{this}: {row.File} {string.Join(", ", adopted.Select(upload => upload.File))}");

            var mails = storage.RowsOf(Tables.Mails).Select(MailRow.From).ToList();
            var id = MailIds.Of(new MailRequest(MailKind.Plan, Office, 2025, row.Draft, row.File, row.Version, "", 0, ""));
            Assert.True(row.State == ReportState.Approved || mails.Single(mail => mail.MessageId == id).State == MailRow.Sent, $"{this}: mail");
            Assert.InRange(_bench.Taken.Select(mail => mail.MessageId).Distinct().Count(), _approved ? 0 : 1, row.Draft);
            if (row.State == ReportState.Sent)
                Assert.Contains(_bench.Taken, mail => mail.OutboxName == DraftFiles.Mail(Office, 2025, row.Draft));
            if (_chaos.Faults == 0 && !_bench.KeepsAll)
                Assert.True(_bench.Taken.Count == _bench.Taken.DistinctBy(mail => mail.MessageId).Count(), $"{this}: a mail twice");
        }

        private void Look()
        {
            // A sweep handles several files at once: each looks at the row as it then is.
            lock (_backwards)
            {
                var row = Row;
                var rank = row.State;
                if (row.Draft == _last.Draft && rank < _last.State) _backwards.Add($"{row.Draft}: {_last.State} {row.State}");
                if (row.Draft < _last.Draft) _backwards.Add($"{_last.Draft} {row.Draft}");
                _last = (row.Draft, row.State);
            }
        }

        private async Task UploadAsync()
        {
            var names = new[] { "初稿.txt", "定稿.txt", "终稿.txt" };
            for (var number = 1 + _random.Next(3); number > 0; number--)
            {
                // The same content under another name, now and then.
                var disputes = _newest.Disputes > 0 && _random.Next(4) == 0 ? _newest.Disputes : _random.Next(100, 999);
                _newest = (names[_random.Next(names.Length)], disputes);
                _bench.Time.Advance(TimeSpan.FromSeconds(1));
                _bench.Storage.Upload(_newest.File, SampleReports.Of(Office, disputes: disputes));
                Happens(_newest.File, _bench.Ingestion.RunAsync);
                await WaitAsync(_random.Next(250));
                if (_random.Next(4) == 0) Approve();
            }

            await Task.WhenAll(_events);
            _uploaded = true;
        }

        private void Approve()
        {
            if (_bench.Storage.BlobsOf(Containers.Plans).FirstOrDefault(blob => blob.Name.EndsWith("稿.docx", StringComparison.Ordinal)) is not { } plan) return;
            _approved = true;
            _bench.Storage.Upload("批准.docx", plan.Content.ToArray(), Containers.Approved);
            Happens("批准.docx", _bench.Approval.RunAsync);
        }

        private void Happens(string file, Func<string, CancellationToken, Task> handle)
        {
            for (var times = 1 + _random.Next(2); times > 0; times--) _events.Add(HandleAsync());

            async Task HandleAsync()
            {
                await WaitAsync(_random.Next(20));
                try
                {
                    await handle(file, CancellationToken.None);
                }
                catch (InvalidOperationException)
                {
                    // The sweep comes back to it.
                }
            }
        }

        private async Task DeliverAsync()
        {
            for (var idle = 0; idle < 50 || !_uploaded; idle++)
            {
                await Task.Yield();
                var queue = _random.Next(2) == 0 ? Queues.PlanRequests : Queues.PlanMails;
                if (!_bench.Storage.TryTake(queue, out var json)) continue;
                idle = 0;
                if (_deliversTwice && _random.Next(4) == 0) _bench.Storage.Send(queue, json);
                try
                {
                    await (queue == Queues.PlanRequests
                        ? _bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(json), CancellationToken.None)
                        : _bench.Mailing.RunAsync(WorkflowBench.Read<MailRequest>(json), CancellationToken.None));
                }
                catch (InvalidOperationException)
                {
                    _bench.Storage.Send(queue, json, TimeSpan.FromSeconds(30));
                }
            }
        }

        private static async Task WaitAsync(int turns)
        {
            for (; turns > 0; turns--) await Task.Yield();
        }
    }
}
