namespace Nianbao.Planning.Suggestions;

/// <summary>A measure and the problem that it answers, each in its document's words on one line.</summary>
public sealed record MeasurePair(string Problem, string Measure);

/// <summary>A pair as it is stored (参考措施).</summary>
/// <param name="Office">Whose measure it is, by the canonical name.</param>
/// <param name="Year">The year of the report that states the problem.</param>
/// <param name="Source">Which document it stands in, as a reader would name it.</param>
public sealed record StoredMeasure(string Office, int Year, string Problem, string Measure, string Source);
