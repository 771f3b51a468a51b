using Nianbao.Reading;

namespace Nianbao.Tests.Reading.Formats;

/// <summary>Damages a file in seeded ways and reads it: a text or a message must come back, never another exception.</summary>
internal static class MutatedFiles
{
    private const int Seed = 20_260_401;

    /// <summary>Changes, removes, repeats or moves runs of bytes.</summary>
    /// <param name="count">How many damaged files are read.</param>
    /// <returns>How many of them still gave a text.</returns>
    public static int Read(byte[] whole, string name, int count) => Read(_ => whole, name, count, Damage, FileReader.Read);

    /// <summary>The same, read by something else than the reader of single files.</summary>
    public static int Read(byte[] whole, string name, int count, Func<ReadOnlyMemory<byte>, string, string> read) =>
        Read(_ => whole, name, count, Damage, read);

    /// <summary>Reads damaged files made otherwise: where a checksum or a compression hides the content from changes to the bytes.</summary>
    /// <param name="make">A file by its number, from 0.</param>
    public static int Read(Func<int, byte[]> make, string name, int count) => Read(make, name, count, (bytes, _) => bytes, FileReader.Read);

    private static int Read(
        Func<int, byte[]> make, string name, int count, Func<byte[], Random, byte[]> damage, Func<ReadOnlyMemory<byte>, string, string> read)
    {
        var random = new Random(Seed);
        var texts = 0;
        for (var round = 0; round < count; round++)
        {
            var bytes = damage(make(round), random);
            try
            {
                Assert.NotEmpty(read(bytes, name));
                texts++;
            }
            catch (ReportFormatException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
            catch (Exception other)
            {
                throw new InvalidOperationException($"Damaged file {round} of {name}: {Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)))}", other);
            }
        }

        return texts;
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 64), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, bytes.Count)));
                    break;
            }
        }

        return [.. bytes];
    }
}
