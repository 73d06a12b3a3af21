namespace Parley.Tests;

/// <summary>The folder of <c>Engine.sln</c>.</summary>
internal static class RepositoryRoot
{
    public static string Folder { get; } = Find();

    public static string File(params string[] path) => Path.Combine([Folder, .. path]);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Engine.sln"))) return at.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository: no Engine.sln above them.");
    }
}
