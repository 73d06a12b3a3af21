using Parley.Reading;

namespace Parley.Packs;

/// <summary>The files of a pack as values with positions.</summary>
internal sealed class PackTrees
{
    private readonly SortedDictionary<string, JsonItem?> trees = new(StringComparer.Ordinal);
    private readonly Findings findings;

    private PackTrees(Findings findings) => this.findings = findings;

    /// <summary>The names of all files given, readable or not, in ordinal order.</summary>
    public IEnumerable<string> Files => trees.Keys;

    public static PackTrees Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        var read = new PackTrees(findings);
        foreach (var (file, bytes) in files) read.trees[file] = JsonFile.Read(file, bytes, IsReadElsewhere(file) ? new Findings() : findings);
        return read;
    }

    /// <summary>Files whose own reader starts from the bytes and says what is wrong with them; here they are only looked at for names and the revision.</summary>
    private static bool IsReadElsewhere(string file) =>
        file is PackFiles.Grading or PackFiles.Screening or PackFiles.Assignment or PackFiles.Climb or PackFiles.Organisation or PackFiles.Places or PackFiles.Rota or PackFiles.Calendar;

    /// <summary>Whether the file was given, even if it could not be read.</summary>
    public bool Has(string file) => trees.ContainsKey(file);

    public JsonItem? Find(string file) => trees.GetValueOrDefault(file);

    /// <summary>Reads a model out of a file. Null when the file is not there or could not be read; that was reported.</summary>
    public T? Model<T>(string file, Func<ObjectReader, T> read)
        where T : class => Find(file) is { } item ? new ValueReader(item, findings).TopObject(read) : null;

    /// <summary>The keys of a table in a file; null when there is no such table to be seen.</summary>
    public IReadOnlyCollection<string>? KeysOf(string file, string table) =>
        Find(file)?.Member(table) is { Kind: JsonKind.Object } found ? [.. found.Members.Select(m => m.Name).Where(n => n != ObjectReader.Note)] : null;

    /// <summary>The values of <c>name</c> in a list of objects; null when there is no such list to be seen.</summary>
    public IReadOnlyCollection<string>? NamesOf(string file, string list) =>
        Find(file)?.Member(list) is { Kind: JsonKind.Array } found ? [.. found.Items.Select(i => i.Member("name")?.Text ?? string.Empty).Where(n => n.Length > 0)] : null;

    /// <summary>Where a value stands in a file; where it is missing, what would hold it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The keys and list places on the way to it.</param>
    public Position PositionOf(string file, params ReadOnlySpan<object> path)
    {
        var item = Find(file);
        if (item is null) return new Position(file, 1, 1, string.Empty);
        foreach (var step in path)
        {
            var next = step is int place ? place < item.Items.Length ? item.Items[place] : null : item.Member($"{step}");
            if (next is null) break;
            item = next;
        }

        return item.Position;
    }
}
