using System.Xml;
using Nianbao.Reading.Layout;
using Nianbao.Wording;

namespace Nianbao.Reading.Ofd;

/// <summary>The documents in an OFD file and their pages, found from OFD.xml on. Templates, annotations and signatures are never opened.</summary>
internal sealed class OfdPackage(ZipPackage zip, string name)
{
    public const string EntryPart = "OFD.xml";

    /// <summary>A4, where a document does not say.</summary>
    private static readonly double[] s_a4 = [0, 0, 210, 297];

    /// <summary>The main part of every document's current version, in order.</summary>
    public IReadOnlyList<string> Documents()
    {
        // GM/T 0099: which parts are encrypted, and for whom.
        if (zip.Parts.Any(part => part.EndsWith("Encryptions.xml", StringComparison.OrdinalIgnoreCase)))
            throw Encrypted();
        var bodies = zip.ReadPart(EntryPart, ReadBodies) ?? [];
        if (bodies.Count == 0)
            throw new InvalidDataException("No document.");
        return [.. bodies.Select(body => VersionRoot(body.Version) ?? Find("", body.Root))];
    }

    /// <summary>The pages of a document, read one after the other.</summary>
    public IEnumerable<LayoutPage> Pages(string document, PageReading reading)
    {
        var parts = new List<string>();
        var box = s_a4;
        zip.ReadPart(document, reader =>
        {
            while (OfdXml.Next(reader, name))
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                // The first box is the common page area; those of actions and outlines come later.
                if (reader.LocalName == "PhysicalBox" && box == s_a4)
                    box = OfdXml.Numbers(OfdXml.Text(reader, name), 4) ?? s_a4;
                else if (reader.LocalName == "Page" && reader.GetAttribute("BaseLoc") is { } place)
                    parts.Add(place);
            }

            return parts;
        });
        if (parts.Count > FileLimits.MaxPages)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
        if (parts.Count == 0)
            throw new InvalidDataException("No pages.");

        var folder = document[..(document.LastIndexOf('/') + 1)];
        foreach (var part in parts)
            yield return zip.ReadPart(Find(folder, part), reader => reading.Read(reader, box))!;
    }

    /// <summary>The part that a location names (ST_Loc): from the package's root with a slash, else from the folder; some writers leave the slash away.</summary>
    private string Find(string folder, string place)
    {
        var path = place.Trim().Replace('\\', '/');
        var found = path.StartsWith('/') ? Clean(path) : Clean(folder + path);
        if (!zip.Has(found))
            found = Clean(path);
        return zip.Has(found) ? found : throw new InvalidDataException($"No part {found}.");
    }

    /// <summary>Without "." and "..", which never lead out of the package.</summary>
    private static string Clean(string path)
    {
        var kept = new List<string>();
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            else if (step is not ("." or ".."))
                kept.Add(step);
        }

        return string.Join('/', kept);
    }

    private List<(string Root, string? Version)> ReadBodies(XmlReader reader)
    {
        var bodies = new List<(string Root, string? Version)>();
        while (OfdXml.Next(reader, name))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "Encryptions")
                throw Encrypted();
            if (reader.LocalName == "DocRoot")
                bodies.Add((OfdXml.Text(reader, name), null));
            else if (reader.LocalName == "Version" && bodies.Count > 0 && reader.GetAttribute("Current") is "true" or "1")
                bodies[^1] = bodies[^1] with { Version = reader.GetAttribute("BaseLoc") };
        }

        if (bodies.Count > FileLimits.MaxPages)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
        return bodies;
    }

    /// <summary>The main part that a version's description names; null where it names none.</summary>
    private string? VersionRoot(string? version)
    {
        if (version is null)
            return null;
        var part = Find("", version);
        var root = zip.ReadPart(part, reader =>
        {
            string? found = null;
            while (OfdXml.Next(reader, name))
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "DocRoot" })
                    found = OfdXml.Text(reader, name);
            }

            return found;
        });
        return string.IsNullOrWhiteSpace(root) ? null : Find(part[..(part.LastIndexOf('/') + 1)], root);
    }

    private ReportFormatException Encrypted() => new(FileFault.Encrypted, ReadingTexts.EncryptedOfd(name));
}
