using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Nianbao.Planning.Approved;
using Nianbao.Reading;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>Reads one claimed file, an upload or an entry of one, and has its report's rows written.</summary>
public sealed class FileIngestion(
    DocumentReading reading, OfficeDirectory offices, ReportAdoption adoption, ILogger<FileIngestion> logger)
{
    /// <summary>How long the file may take beyond what one usually takes.</summary>
    public TimeSpan PatienceFor(StoredBlob blob)
    {
        ArgumentNullException.ThrowIfNull(blob);
        return reading.PatienceFor(blob.Content, blob.Name);
    }

    /// <summary>How the file ends.</summary>
    /// <exception cref="ReportFormatException">It cannot be read.</exception>
    public async Task<UploadRow> HandleAsync(StoredBlob blob, UploadRow claim, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        ArgumentNullException.ThrowIfNull(claim);
        var watch = Stopwatch.StartNew();
        FileReader.CheckSize(blob.Size, blob.Name);
        var text = await reading.ReadAsync(blob.Content, blob.Name, cancellation);
        // Taken for the report, a draft uploaded to the wrong container would replace it.
        if (PlanTitle.IsOf(text)) throw new ReportFormatException(FileFault.NotAReport, ReadingTexts.IsPlan(blob.Name));
        var report = Report.Parse(text);
        claim = claim with { Fingerprint = Fingerprint(blob) };
        var place = Placement.Of(report, blob.Name);
        if (place.Missing is { } missing)
            return claim with { State = UploadState.Incomplete, Reason = missing, Office = place.Office ?? "", Year = place.Year ?? 0 };

        var office = await offices.FindOrAddAsync(place.Office!, cancellation);
        claim = claim with { Office = office.Name, Year = place.Year!.Value };
        var outcome = await adoption.AdoptAsync(claim, report, office, cancellation);
        logger.LogInformation(
            "Read {File}: {Indicators} indicators, {Problems} problems, {State} in {Elapsed}",
            blob.Name, report.Indicators.Count, report.Problems.Count, outcome.State, watch.Elapsed);
        return outcome;
    }

    /// <summary>SHA-256 of the content.</summary>
    public static string Fingerprint(StoredBlob blob)
    {
        ArgumentNullException.ThrowIfNull(blob);
        return Convert.ToHexStringLower(SHA256.HashData(blob.Content.Span));
    }
}
