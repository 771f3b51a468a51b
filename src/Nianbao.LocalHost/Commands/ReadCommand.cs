using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Nianbao.Adapters.Conversion;
using Nianbao.Checks;
using Nianbao.Reading;
using Nianbao.Reading.Batches;
using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.LocalHost.Commands;

/// <summary>read FILE --json: one report as JSON on standard output, nothing else there.</summary>
internal static class ReadCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static async Task<int> RunAsync(ReadOptions options, CancellationToken cancellation)
    {
        try
        {
            var content = File.ReadAllBytes(options.File);
            FileReader.CheckSize(content.LongLength, options.File);
            if (ReportBatch.IsBatch(content, options.File)) throw new CommandException(ConsoleTexts.OneFileAtATime(options.File));
            var report = Report.Parse(await Reading().ReadAsync(content, Path.GetFileName(options.File), cancellation));
            var json = ReportJson.Of(report, ReportChecks.Run(report), options.WithText);
            Console.Out.WriteLine(JsonSerializer.Serialize(json, Json));
            return 0;
        }
        catch (Exception error) when (error is ReportFormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }

    private static DocumentReading Reading()
    {
        var settings = new ConfigurationBuilder().AddLocalSettings(Directory.GetCurrentDirectory()).AddEnvironmentVariables().Build();
        return new DocumentReading(new SofficeConverter(ConversionOptions.Read(settings), NullLogger<SofficeConverter>.Instance));
    }
}

/// <summary>The arguments of read.</summary>
internal sealed record ReadOptions(string File, bool WithText)
{
    /// <summary>The options; null where the arguments are not of the command's form.</summary>
    public static ReadOptions? Parse(string[] arguments)
    {
        var files = arguments.Where(argument => argument is not ("--json" or "--with-text")).ToList();
        return arguments.Contains("--json") && files is [var file] && !file.StartsWith('-')
            ? new ReadOptions(file, arguments.Contains("--with-text"))
            : null;
    }
}
