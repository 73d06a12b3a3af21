using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>A value of a JSON file that knows where it stands. Immutable once read.</summary>
internal sealed class JsonItem
{
    private readonly JsonSource source;
    private readonly JsonItem? parent;
    private readonly string segment;
    private readonly int start;
    private readonly int line;
    private readonly int column;

    public JsonItem(JsonSource source, JsonItem? parent, string segment, JsonKind kind, int start, (int Line, int Column) at)
    {
        this.source = source;
        this.parent = parent;
        this.segment = segment;
        this.start = start;
        (line, column) = at;
        Kind = kind;
    }

    public JsonKind Kind { get; }

    /// <summary>The text of a text, or a number as it is written; empty for all others.</summary>
    public string Text { get; init; } = string.Empty;

    public bool Boolean { get; init; }

    /// <summary>The number exactly as written, or null when a decimal cannot hold it exactly.</summary>
    public decimal? Number { get; init; }

    public bool IsWhole => Number is { } number && decimal.Truncate(number) == number;

    public ImmutableArray<JsonItem> Items { get; internal set; } = [];

    public ImmutableArray<JsonMember> Members { get; internal set; } = [];

    /// <summary>Built on demand: a pointer kept on every item would let a file with long keys fill the memory.</summary>
    public Position Position => new(source.File, line, column, Path);

    public string Path => parent is null ? string.Empty : $"{parent.Path}/{segment.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public JsonItem? Member(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal)) return member.Value;
        }

        return null;
    }

    /// <summary>Where the n-th character (from 0) of a text stands in the file, whatever escapes come before it.</summary>
    public Position Inside(int character) =>
        Kind == JsonKind.Text ? Position with { Column = source.ColumnInside(start, column, character) } : Position;
}
