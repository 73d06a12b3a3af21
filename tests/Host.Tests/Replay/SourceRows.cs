using System.IO.Compression;
using CsvHelper;

namespace Parley.Tests.Replay;

/// <summary>The rows of a data set, read without any of the code under test, for expectations that are counted independently.</summary>
internal static class SourceRows
{
    public static IReadOnlyList<Dictionary<string, string>> Of(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = CsvReader.Create(file, new CsvReaderOptions { Separator = ',' });
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in reader) rows.Add(row.ToDictionary().ToDictionary(p => p.Key, p => p.Value ?? string.Empty));
        return rows;
    }
}
