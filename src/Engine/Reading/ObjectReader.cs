using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Reading;

/// <summary>
/// Takes the members of an object by name and remembers which were asked for; what nobody asked for is unknown and reported by <see cref="Done"/>,
/// which <see cref="ValueReader"/> calls after the model has been read.
/// </summary>
internal sealed class ObjectReader
{
    public const string Note = "note";
    public const string Schema = "$schema";

    private readonly JsonItem? item;
    private readonly Findings findings;
    private readonly Position at;
    private readonly List<string> asked = [];

    public ObjectReader(JsonItem item, Findings findings, bool isTop)
        : this(findings, item.Position)
    {
        this.item = item;
        if (isTop) Optional(Schema)?.AnyText();
        Optional(Note)?.AnyText();
    }

    private ObjectReader(Findings findings, Position at)
    {
        this.findings = findings;
        this.at = at;
    }

    public static ObjectReader Absent(Findings findings, Position at) => new(findings, at);

    /// <summary>Where the object stands.</summary>
    public Position At => at;

    /// <summary>False when a required object is missing or is something else; all its values then read as defaults in silence.</summary>
    public bool IsGiven => item is not null;

    public Findings Findings => findings;

    public bool Has(string name) => item?.Member(name) is not null;

    /// <summary>A member that must be there.</summary>
    public ValueReader Value(string name)
    {
        if (Optional(name) is { } value) return value;
        if (item is not null) findings.Error(ReadingMessages.Missing, at, name);
        return ValueReader.Absent(findings, at);
    }

    /// <summary>A member that may be left out: null then, so that <c>Optional("min")?.Whole()</c> is a number or nothing.</summary>
    public ValueReader? Optional(string name)
    {
        asked.Add(name);
        return item?.Member(name) is { } found ? new ValueReader(found, findings) : null;
    }

    public string Text(string name) => Value(name).Text();

    public string? OptionalText(string name) => Optional(name)?.Text();

    public long Whole(string name, long least = long.MinValue, long most = long.MaxValue) => Value(name).Whole(least, most);

    public bool Flag(string name, bool otherwise) => Optional(name)?.Flag() ?? otherwise;

    public Length Length(string name) => Value(name).Length();

    public Wording Wording(string name) => Optional(name)?.Wording() ?? Reading.Wording.Empty;

    public ImmutableArray<string> Texts(string name) => Optional(name)?.Texts() ?? [];

    public ImmutableArray<T> Objects<T>(string name, Func<ObjectReader, T> read) => Optional(name)?.Objects(read) ?? [];

    public ImmutableArray<Entry<T>> Map<T>(string name, Func<ValueReader, T> read) => Optional(name)?.Map(read) ?? [];

    /// <summary>Where a member's value stands, or the object when it has no such member.</summary>
    public Position PositionOf(string name) => item?.Member(name)?.Position ?? at;

    public void Error(MessageKind kind, string name, params ReadOnlySpan<object?> about)
    {
        if (item is not null) findings.Error(kind, PositionOf(name), about);
    }

    public void Warning(MessageKind kind, string name, params ReadOnlySpan<object?> about)
    {
        if (item is not null) findings.Warning(kind, PositionOf(name), about);
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Done()
    {
        if (item is null) return;
        foreach (var member in item.Members)
        {
            if (asked.Contains(member.Name, StringComparer.Ordinal)) continue;
            var known = asked.Where(a => a != Note && a != Schema).Distinct(StringComparer.Ordinal).ToList();
            if (Spelling.Nearest(member.Name, known) is { } guess) findings.Error(ReadingMessages.UnknownKeyGuess, member.At, JsonWords.Short(member.Name), guess);
            else findings.Error(ReadingMessages.UnknownKey, member.At, JsonWords.Short(member.Name), string.Join(", ", known));
        }
    }
}
