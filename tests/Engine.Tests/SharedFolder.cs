namespace Parley.Tests;

/// <summary>The folder of corpora and data that lies beside the repository; tests that need it are skipped, visibly, where it is not.</summary>
internal static class SharedFolder
{
    public static string Corpora(params string[] path) => Find("corpora", path);

    public static string Data(params string[] path) => Find("data", path);

    private static string Find(string folder, string[] path)
    {
        var root = Root();
        Assert.SkipWhen(root is null, "The shared folder is not beside the repository (PARLEY_SHARED can name it).");
        return Path.Combine([root ?? string.Empty, folder, .. path]);
    }

    private static string? Root()
    {
        if (Environment.GetEnvironmentVariable("PARLEY_SHARED") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Engine.sln"))) folder = folder.Parent;
        for (var at = folder?.Parent; at is not null; at = at.Parent)
        {
            var beside = Path.Combine(at.FullName, "shared");
            if (Directory.Exists(Path.Combine(beside, "corpora"))) return beside;
        }

        return null;
    }
}
