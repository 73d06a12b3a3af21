using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Mapping.Values;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Host.Mapping.Parts;

/// <summary>Reads what fills the members of a command. Which members there are and what each must be is taken from the commands themselves.</summary>
internal sealed class PartReader(Pack pack, TimeReading times, ColumnBook columns)
{
    /// <summary>Members that the step or the engine fills; and the note, which in these files is a remark of whoever wrote them.</summary>
    private static readonly string[] NotMapped = ["happenedAt", "sourceOrder", "command", "note"];

    private static readonly RowReading NoRow = new([], []);

    private readonly Leaves leaves = new(pack, times);

    public ObjectPart Members(ObjectReader o, Type type, string name)
    {
        var members = ImmutableArray.CreateBuilder<MemberPart>();
        foreach (var property in MembersOf(type))
        {
            var value = o.Optional(property.Name);
            var empty = EmptyOf(property.PropertyType);
            var part = value is null ? empty : Read(value, property.PropertyType, property.Name);
            if (value is null && IsRequired(property) && o.IsGiven) o.Findings.Error(MappingMessages.MemberMissing, o.At, name, property.Name);
            if (part is not null) members.Add(new MemberPart(property.Name, IsRequired(property), part, empty));
        }

        return new ObjectPart(members.DrainToImmutable());
    }

    /// <summary>The members a mapping may fill, of a command or of a part of one.</summary>
    public static IEnumerable<JsonPropertyInfo> MembersOf(Type type) =>
        CommandJson.ShapeOf(type)?.Properties.Where(p => p.AssociatedParameter is not null || p is { Get: not null, Set: not null })
            .Where(p => !NotMapped.Contains(p.Name, StringComparer.Ordinal)) ?? [];

    /// <summary>The members a command needs.</summary>
    public static IEnumerable<string> Required(Type type) => MembersOf(type).Where(IsRequired).Select(p => p.Name);

    public static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    /// <summary>What stands for a collection that is not mapped, or that a row has nothing for; members of other kinds are left out.</summary>
    private static EmptyPart? EmptyOf(Type type) => type == typeof(string) ? null : CommandJson.ShapeOf(type)?.Kind switch
    {
        JsonTypeInfoKind.Enumerable => new EmptyPart(isTable: false),
        JsonTypeInfoKind.Dictionary => new EmptyPart(isTable: true),
        _ => null,
    };

    private Part? Read(ValueReader value, Type type, string name)
    {
        if (type == typeof(GivenFacts)) return Facts(value);
        if (leaves.Of(type) is { } leaf) return Single(value, leaf);
        var shape = CommandJson.ShapeOf(type);
        switch (shape)
        {
            case { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }: return Items(value, element, name);
            case { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } element } when leaves.Of(element) is { } entry:
                return new ObjectPart([.. value.Map(v => Single(v, entry)).Select(e => new MemberPart(e.Name, false, e.Value))]);
            case { Kind: JsonTypeInfoKind.Object }: return value.Object(o => Members(o, type, name));
            default:
                value.Error(MappingMessages.NotMappable, name);
                return null;
        }
    }

    private LeafPart Single(ValueReader value, Leaf leaf)
    {
        var source = SourceReader.Read(value, columns);
        CheckConstant(source, leaf, value);
        return new LeafPart(source, leaf);
    }

    /// <summary>A constant that does not fit is a fault of the mapping, not of every row.</summary>
    private static void CheckConstant(ValueSource source, Leaf leaf, ValueReader value)
    {
        if (source is not ConstantSource { Text: var text } || !value.IsGiven) return;
        using var writer = new Utf8JsonWriter(Stream.Null);
        if (!leaf.Write(writer, text, NoRow)) value.Error(leaf.Wrong, JsonWords.Short(text), leaf.Allowed);
    }

    private Part? Items(ValueReader value, Type element, string name)
    {
        if (value.Is(JsonKind.Array)) return new ListPart([.. value.List(v => Read(v, element, name)).OfType<Part>()]);
        var member = leaves.Of(element) is null ? Required(element).FirstOrDefault() : null;
        var inner = member is null ? element : CommandJson.ShapeOf(element)?.Properties.First(p => p.Name == member).PropertyType;
        if (inner is null || leaves.Of(inner) is not { } leaf)
        {
            value.Error(MappingMessages.NotMappable, name);
            return null;
        }

        return value.Object(o =>
        {
            var source = SourceReader.Read(o, columns);
            return new SplitPart(new LeafPart(source, leaf), member, o.Text("split"));
        });
    }

    private ObjectPart Facts(ValueReader value)
    {
        var members = ImmutableArray.CreateBuilder<MemberPart>();
        foreach (var (name, at, reader) in value.Map(v => v))
        {
            if (pack.Facts.Find(name) is { } fact) members.Add(new MemberPart(name, false, Fact(reader, fact)));
            else value.Findings.Error(MappingMessages.UnknownFact, at, JsonWords.Short(name), Spelling.Nearest(name, pack.Facts.All.Select(f => f.Name)) ?? "…");
        }

        return new ObjectPart(members.DrainToImmutable());
    }

    private Part Fact(ValueReader value, FactDeclaration fact)
    {
        var leaf = leaves.OfFact(fact);
        if (fact.Type != FactType.Choices || value.Item?.Member("split") is null) return Single(value, leaf);
        return value.Object(o => new SplitPart(new LeafPart(SourceReader.Read(o, columns), leaf), null, o.Text("split")));
    }
}
