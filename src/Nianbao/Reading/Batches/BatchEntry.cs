using System.IO.Compression;
using Nianbao.Wording;

namespace Nianbao.Reading.Batches;

/// <summary>One file of a batch.</summary>
public sealed class BatchEntry
{
    private readonly ZipArchiveEntry _entry;

    internal BatchEntry(string name, ZipArchiveEntry entry)
    {
        (Name, _entry) = (name, entry);
    }

    /// <summary>The zip's name and, after a slash, the entry's with its folders.</summary>
    public string Name { get; }

    /// <summary>What it unpacks to, as the zip says.</summary>
    internal long Size => _entry.Length;

    internal bool IsEncrypted => _entry.IsEncrypted;

    /// <summary>The file's bytes.</summary>
    /// <exception cref="ReportFormatException">It is too large, under a password, damaged, or an archive again.</exception>
    public ReadOnlyMemory<byte> Unpack()
    {
        if (_entry.IsEncrypted)
            throw new ReportFormatException(FileFault.Encrypted, ReadingTexts.EncryptedEntry(Name));
        FileReader.CheckSize(_entry.Length, Name);
        try
        {
            using var unpacking = new PartStream(_entry, Name);
            // One byte more than the zip says would show that it says too little.
            var content = new byte[_entry.Length + 1];
            if (unpacking.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) != _entry.Length)
                throw new InvalidDataException("The entry is not as long as the zip says.");
            unpacking.VerifyChecksum();
            var unpacked = content.AsMemory(0, content.Length - 1);
            return ReportBatch.IsBatch(unpacked, Name)
                ? throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.NestedBatch(Name))
                : unpacked;
        }
        // What ZipArchive throws on damage, and on ways of packing that it does not know.
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            throw new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenEntry(Name), broken);
        }
    }
}
