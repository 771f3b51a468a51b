using System.Security.Cryptography;
using System.Text;

namespace Nianbao.Workflow.Rows;

/// <summary>The keys of Uploads. A blob's name may hold what a key may not, and be longer.</summary>
public static class UploadKeys
{
    private const int LongestName = 200;

    /// <summary>Tells names apart that look the same in a key.</summary>
    private const int DigestBytes = 8;

    /// <summary>The file's name as far as a key can show it, so that rows sort by folder and name, and a digest of it.</summary>
    public static string Of(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var key = new StringBuilder();
        foreach (var c in file.AsSpan(0, Math.Min(file.Length, LongestName)))
        {
            key.Append(c switch
            {
                '/' => '／',
                '(' => '（',
                ')' => '）',
                '.' or '-' or '（' or '）' or '《' or '》' => c,
                _ when char.IsLetterOrDigit(c) => c,
                _ => '_',
            });
        }
        return $"{key}-{Convert.ToHexStringLower(Digest(file).AsSpan(0, DigestBytes))}";
    }

    /// <summary>The key that rows of earlier programs have.</summary>
    public static string Former(string file) => Convert.ToHexStringLower(Digest(file));

    private static byte[] Digest(string file) => SHA256.HashData(Encoding.UTF8.GetBytes(file));
}
