using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Progress;
using Nianbao.Wording;
using Nianbao.Workflow;
using Spectre.Console;

namespace Nianbao.LocalHost.Commands;

/// <summary>run FILE…: uploads, follows each report to its mail and copies the results to out/; 1 if any failed. With --telemetry prints traces and counters.</summary>
internal static class RunCommand
{
    private const string Samples = "samples";
    private const string Results = "out";
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(300);

    public static async Task<int> RunAsync(string[] files, bool printsTelemetry, CancellationToken cancellation)
    {
        var uploads = NamesOf(files.Length > 0 ? files : SampleFiles());
        await using var app = await LocalApp.StartAsync(printsTelemetry, cancellation);
        var clients = app.Services.GetRequiredService<StorageClients>();
        var versions = await UploadAsync(clients.Blobs.GetBlobContainerClient(Containers.Reports), uploads, cancellation);

        var reader = ActivatorUtilities.CreateInstance<ProgressReader>(app.Services);
        var table = new ProgressTable(AnsiConsole.Console);
        var ended = await table.FollowAsync(
            token => reader.ReadAsync(versions, token), progress => progress.All(upload => upload.IsDone), Poll, cancellation);

        var results = new ResultFiles(app.Services.GetRequiredService<IBlobStore>(), Results);
        Console.Out.WriteLine(ConsoleTexts.Saved(await results.SaveAsync(ended, cancellation), Path.GetFullPath(Results)));
        Console.Out.WriteLine(ConsoleTexts.Places);
        Console.Out.WriteLine(app.UsesAzurite ? ConsoleTexts.AzuriteConnection : ConsoleTexts.CloudConnection);
        return ended.Any(upload => upload.IsFailed) ? 1 : 0;
    }

    private static string[] SampleFiles()
    {
        var folder = Path.Combine(Directory.GetCurrentDirectory(), Samples);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Where(IsReport).Order().ToArray() : [];
        return files.Length > 0 ? files : throw new CommandException(ConsoleTexts.NoSamples(folder));
    }

    private static bool IsReport(string path) => Path.GetExtension(path) is ".docx" or ".txt";

    /// <summary>The blob's name of each file: its own, and where two have the same a number with it.</summary>
    private static Dictionary<string, string> NamesOf(string[] files)
    {
        var names = new Dictionary<string, string>();
        foreach (var file in files.Select(Path.GetFullPath).Distinct())
        {
            if (!File.Exists(file)) throw new CommandException(ConsoleTexts.NoSuchFile(file));
            var (stem, ending) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
            var name = stem + ending;
            for (var number = 2; names.ContainsKey(name); number++) name = $"{stem}（{number}）{ending}";
            names[name] = file;
        }

        return names;
    }

    private static async Task<Dictionary<string, string>> UploadAsync(
        BlobContainerClient container, Dictionary<string, string> uploads, CancellationToken cancellation)
    {
        var versions = new Dictionary<string, string>();
        foreach (var (name, path) in uploads)
        {
            await using var content = File.OpenRead(path);
            var uploaded = await container.GetBlobClient(name).UploadAsync(content, overwrite: true, cancellation);
            versions[name] = uploaded.Value.ETag.ToString("H").Trim('"');
        }

        return versions;
    }
}
