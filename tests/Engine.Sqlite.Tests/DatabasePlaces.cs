using System.Buffers.Binary;

namespace Parley.Tests.Sqlite;

/// <summary>The kinds of places in a SQLite file, each with the offsets of its bytes.</summary>
internal static class DatabasePlaces
{
    private const int FileHead = 100;

    public static IReadOnlyDictionary<string, List<int>> Of(byte[] file)
    {
        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(16));
        var places = new SortedDictionary<string, List<int>>(StringComparer.Ordinal) { ["file head"] = [.. Enumerable.Range(0, FileHead)] };
        for (var page = 0; page < file.Length; page += pageSize) AddPage(file.AsSpan(page, pageSize), page, places);
        return places;
    }

    private static void AddPage(ReadOnlySpan<byte> page, int start, SortedDictionary<string, List<int>> places)
    {
        var head = start == 0 ? FileHead : 0;
        var (name, headSize) = page[head] switch
        {
            2 => ("index branch", 12),
            5 => ("table branch", 12),
            10 => ("index leaf", 8),
            13 => ("table leaf", 8),
            _ => ("page of another kind", 0),
        };
        if (headSize == 0)
        {
            Add(name, 0, page.Length);
            return;
        }

        var cells = BinaryPrimitives.ReadUInt16BigEndian(page[(head + 3)..]);
        var content = BinaryPrimitives.ReadUInt16BigEndian(page[(head + 5)..]) is var at && at == 0 ? page.Length : at;
        Add($"{name}, head", head, head + headSize);
        Add($"{name}, pointers", head + headSize, head + headSize + (2 * cells));
        Add($"{name}, content", content, page.Length);

        void Add(string place, int from, int to)
        {
            if (to <= from) return;
            if (!places.TryGetValue(place, out var offsets)) places.Add(place, offsets = []);
            offsets.AddRange(Enumerable.Range(start + from, to - from));
        }
    }
}
