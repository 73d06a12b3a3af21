using System.Globalization;

namespace Parley.Benchmarks.Journal.Sqlite;

/// <summary>Names of databases that are not there yet, in a folder that is gone afterwards.</summary>
internal sealed class NewFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
    private int count;

    public string Next() => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{count++}.db"));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
