namespace Nianbao.Tests;

/// <summary>The files of the repository that the tests run within.</summary>
internal static class Repository
{
    /// <summary>Where a file or folder lies.</summary>
    /// <param name="path">From the root, with slashes.</param>
    public static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Nianbao.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run within the repository.");
        return Path.Combine(folder.FullName, path);
    }
}
