using Nianbao.Reading;

namespace Nianbao.Tests.Reading;

/// <summary>Whatever becomes of a file's bytes, a clerk gets a text or a message, never another exception.</summary>
public class DamagedFilesTests
{
    private const int Seed = 20_260_101;
    private const int Mutations = 1_500;
    private const int TruncationStep = 50;

    public static TheoryData<string> Samples() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Samples")).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_cut_anywhere_gives_a_text_or_a_message(string name)
    {
        var whole = Bytes(name);
        for (var length = 0; length < whole.Length; length += TruncationStep)
            Read(whole.AsMemory(0, length), name);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_with_changed_bytes_gives_a_text_or_a_message(string name)
    {
        var whole = Bytes(name);
        var random = new Random(Seed);
        for (var round = 0; round < Mutations; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var change = random.Next(1, 8); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Read(bytes, name);
        }
    }

    /// <summary>Changes the XML itself, which the zip's checksum keeps from being reached otherwise.</summary>
    [Fact]
    public void A_document_with_changed_markup_gives_a_text_or_a_message()
    {
        var whole = Nianbao.Tests.Samples.QingheReport.Document.File(numbered: true);
        var random = new Random(Seed);
        var texts = 0;
        for (var round = 0; round < Mutations / 3; round++)
        {
            var changed = whole with
            {
                Body = Shuffled(whole.Body, random),
                Styles = Shuffled(whole.Styles, random),
                Numbering = Shuffled(whole.Numbering, random),
            };
            texts += Read(changed.Build(), "报告.docx") ? 1 : 0;
        }

        // Otherwise only the XML parser would be tested.
        Assert.InRange(texts, Mutations / 30, Mutations / 3 - 1);
    }

    /// <summary>Removes, repeats or empties a whole tag, so that much of what comes out is still XML.</summary>
    private static string Shuffled(string xml, Random random)
    {
        var start = xml.IndexOf('<', random.Next(xml.Length));
        var end = start < 0 ? -1 : xml.IndexOf('>', start);
        if (end < 0)
            return xml;
        var tag = xml[start..(end + 1)];
        return random.Next(4) switch
        {
            0 => xml.Remove(start, tag.Length),
            1 => xml.Insert(start, tag.EndsWith("/>", StringComparison.Ordinal) ? tag : "<w:p/>"),
            2 => xml.Replace(tag, "<w:r/>", StringComparison.Ordinal),
            _ => string.Concat(xml.AsSpan(0, start), tag.Replace("w:val=\"", "w:val=\"-9", StringComparison.Ordinal), xml.AsSpan(end + 1)),
        };
    }

    private static bool Read(ReadOnlyMemory<byte> bytes, string name)
    {
        try
        {
            Assert.NotEmpty(FileReader.Read(bytes, name));
            return true;
        }
        catch (ReportFormatException refused)
        {
            Assert.NotEmpty(refused.Message);
            return false;
        }
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name));
}
