using System.Globalization;
using System.Xml.Linq;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>Which draft a document is a copy of, as its custom properties say: they stay when a file is renamed and edited.</summary>
/// <param name="Office">The office's canonical name.</param>
/// <param name="ReportYear">The year of the report that the plan follows.</param>
/// <param name="PlanYear">The year planned for.</param>
/// <param name="Draft">稿次, from 1.</param>
public sealed record DraftIdentity(string Office, int ReportYear, int PlanYear, int Draft)
{
    /// <summary>No office's name is longer.</summary>
    public const int LongestOffice = 40;

    /// <summary>The set that custom properties belong to, by [MS-OSHARED].</summary>
    private const string Set = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>What a set of properties says; null where one is missing or makes no sense.</summary>
    public static DraftIdentity? Of(IReadOnlyDictionary<string, string> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return properties.TryGetValue(DocumentTexts.OfficeProperty, out var office)
            && office.Trim() is { Length: > 0 and <= LongestOffice } name && PrintableText.Line(name, LongestOffice) == name
            && Number(DocumentTexts.ReportYearProperty, 2000, 2100) is { } reportYear
            && Number(DocumentTexts.PlanYearProperty, reportYear + 1, 2101) is { } planYear
            && Number(DocumentTexts.DraftProperty, 1, 9999) is { } draft
            ? new DraftIdentity(name, reportYear, planYear, draft)
            : null;

        int? Number(string key, int least, int most) =>
            properties.TryGetValue(key, out var text)
            && int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most ? number : null;
    }

    /// <summary>The content of docProps/custom.xml. All are texts: numbers come back from some programs as 2026.0.</summary>
    internal XElement ToXml()
    {
        XNamespace custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
        XNamespace types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
        (string Name, string Value)[] properties =
        [
            (DocumentTexts.OfficeProperty, PrintableText.Line(Office, LongestOffice)),
            (DocumentTexts.ReportYearProperty, ReportYear.ToString(CultureInfo.InvariantCulture)),
            (DocumentTexts.PlanYearProperty, PlanYear.ToString(CultureInfo.InvariantCulture)),
            (DocumentTexts.DraftProperty, Draft.ToString(CultureInfo.InvariantCulture)),
        ];
        return new XElement(custom + "Properties",
            new XAttribute(XNamespace.Xmlns + "vt", types),
            // The ids 0 and 1 are taken by the format.
            properties.Select((property, at) => new XElement(custom + "property",
                new XAttribute("fmtid", Set),
                new XAttribute("pid", at + 2),
                new XAttribute("name", property.Name),
                new XElement(types + "lpwstr", property.Value))));
    }
}
