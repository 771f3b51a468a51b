using System.Diagnostics;
using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;
using Nianbao.Tests.Mail;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.LocalHost;

/// <summary>Two hosts as processes of their own on one storage account, killed again and again.</summary>
public class KilledHostsTests(ITestOutputHelper output)
{
    private const int Uploads = 30;
    private const int Kills = 5;

    /// <summary>A claim of a dead host runs out after 30 s, a mail's after two minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thirty_uploads_become_thirty_plans_though_two_hosts_are_killed_five_times_each()
    {
        await using var azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), Cancellation);
        await using var mail = new SmtpServer();
        var clients = new StorageClients(new StorageOptions { ConnectionString = azurite.ConnectionString });
        await new StorageSetup(clients).EnsureAsync(Cancellation);
        var random = new Random(20261123);
        Process[] hosts = [Start(azurite, mail), Start(azurite, mail)];
        try
        {
            for (var round = 0; round < Kills; round++)
            {
                for (var n = 0; n < Uploads / Kills; n++) await UploadAsync(clients, OfficeOf(round * (Uploads / Kills) + n));
                for (var host = 0; host < hosts.Length; host++)
                {
                    await Task.Delay(random.Next(300, 3000), Cancellation);
                    Kill(hosts[host]);
                    hosts[host] = Start(azurite, mail);
                }
            }

            await SettledAsync(clients);
        }
        finally
        {
            foreach (var host in hosts) Kill(host);
        }

        var names = Enumerable.Range(0, Uploads).Select(OfficeOf).ToList();
        var tables = new AzureTables(clients);
        var blobs = new AzureBlobs(clients);
        foreach (var office in names)
        {
            var report = ReportRow.From((await tables.GetAsync(Tables.Reports, office, "2025", Cancellation))!);
            Assert.Equal((ReportState.Sent, 1), (report.State, report.Draft));
            var expected = Report.Parse(SampleReports.Text(office)).Indicators.Count;
            Assert.Equal(expected, (await tables.QueryAsync(Tables.Indicators, office, null, null, Cancellation)).Count);
            Assert.Equal(2, (await tables.QueryAsync(Tables.Problems, office, null, null, Cancellation)).Count);
        }

        var plans = await blobs.ListAsync(Containers.Plans, Cancellation).Select(blob => blob.Name).ToListAsync(Cancellation);
        Assert.Equal(Uploads, plans.Count(name => name.EndsWith("-第1稿.docx", StringComparison.Ordinal)));
        Assert.Equal(Uploads, plans.Count(name => name.EndsWith("-批注稿.docx", StringComparison.Ordinal)));
        Assert.Equal(Uploads, plans.Count(name => name.EndsWith("-章节.docx", StringComparison.Ordinal)));
        var ids = mail.Received.Select(received => received.Message.MessageId).ToList();
        output.WriteLine($"{ids.Count} mails, {ids.Count - ids.Distinct().Count()} of them repeated, after {2 * Kills} kills");
        Assert.Equal(Uploads, ids.Distinct().Count());
        // One kill falls at most once between sending a mail and saying so, for each mail under way.
        Assert.InRange(ids.Count - Uploads, 0, 2 * Kills);
    }

    private static string OfficeOf(int number) => $"{"东西南北中"[number % 5]}{"山河湖林田谷"[number / 5]}街道";

    private static async Task UploadAsync(StorageClients clients, string office) =>
        await clients.Blobs.GetBlobContainerClient(Containers.Reports).GetBlobClient($"{office}/2025.txt")
            .UploadAsync(BinaryData.FromBytes(SampleReports.Of(office)), Cancellation);

    private static async Task SettledAsync(StorageClients clients)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(Patience);
        var tables = new AzureTables(clients);
        for (var number = 0; number < Uploads;)
        {
            var row = await tables.GetAsync(Tables.Reports, OfficeOf(number), "2025", limit.Token);
            if (row is not null && ReportRow.From(row).State >= ReportState.Sent) number++;
            else await Task.Delay(200, limit.Token);
        }
    }

    private static Process Start(AzuriteProcess azurite, SmtpServer mail)
    {
        var start = new ProcessStartInfo("dotnet", HostProgram.Arguments("serve"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["NianbaoStorage"] = azurite.ConnectionString,
                ["Mail__Host"] = "127.0.0.1",
                ["Mail__Port"] = $"{mail.Port}",
                ["Mail__Security"] = "None",
                ["Mail__From"] = "nianbao@example.com",
                ["Mail__To"] = "bureau@example.com",
            },
        };
        var process = Process.Start(start)!;
        // What it prints is read, so that it never waits for a reader.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static void Kill(Process process)
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
