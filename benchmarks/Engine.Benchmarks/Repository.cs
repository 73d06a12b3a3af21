namespace Parley.Benchmarks;

/// <summary>Where the benchmark runs from.</summary>
internal static class Repository
{
    public static string File(params string[] parts)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Engine.sln"))) return Path.Combine([at.FullName, .. parts]);
        }

        throw new InvalidOperationException("The benchmark runs outside the repository.");
    }
}
