using System.Collections.Frozen;
using Parley.Reading;

namespace Parley.Host.Mapping.Values;

/// <summary>Reads where a value comes from: a constant, <c>{ "column": … }</c> or <c>{ "text": … }</c>.</summary>
internal static class SourceReader
{
    public const string Column = "column";
    public const string Text = "text";

    /// <summary>Whether an object says where a value comes from, and not what its members are.</summary>
    public static bool IsSource(ValueReader value) => value.Item is { Kind: JsonKind.Object } item && (item.Member(Column) ?? item.Member(Text)) is not null;

    public static ValueSource Read(ValueReader value, ColumnBook columns)
    {
        if (ConstantOf(value) is { } constant) return new ConstantSource(constant);
        if (IsSource(value)) return value.Object(o => Read(o, columns));
        value.Error(MappingMessages.NoValue);
        return new ConstantSource(string.Empty);
    }

    public static ValueSource Read(ObjectReader o, ColumnBook columns) => o.Has(Column) ? ColumnOf(o, columns) : TemplateOf(o, columns);

    private static ColumnSource ColumnOf(ObjectReader o, ColumnBook columns)
    {
        var column = o.Value(Column);
        var values = o.Optional("values")?.Map<string?>(ValueOf, allowEmpty: false);
        return new ColumnSource(columns.Use(column), column.Item?.Text ?? string.Empty)
        {
            Values = values is { } entries ? TableOf(entries) : null,
            HasOtherwise = o.Has("otherwise"),
            Otherwise = o.Optional("otherwise") is { } otherwise ? ValueOf(otherwise) : null,
            Blank = o.Optional("blank") is { } blank ? ValueOf(blank) : null,
        };
    }

    private static FrozenDictionary<string, string?> TableOf(IEnumerable<Entry<string?>> entries)
    {
        var table = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in entries) table.TryAdd(entry.Name, entry.Value);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ValueSource TemplateOf(ObjectReader o, ColumnBook columns)
    {
        var text = o.Value(Text);
        var template = text.Text();
        if (TemplateSource.Parse(template, columns) is { } source) return source;
        text.Error(MappingMessages.BadTemplate, JsonWords.Short(template));
        return new ConstantSource(string.Empty);
    }

    private static string? ValueOf(ValueReader value)
    {
        if (value.Is(JsonKind.Null)) return null;
        if (ConstantOf(value) is { } constant) return constant;
        value.Error(MappingMessages.NoValue);
        return null;
    }

    private static string? ConstantOf(ValueReader value) => value.Item switch
    {
        { Kind: JsonKind.Text or JsonKind.Number } item => item.Text,
        { Kind: JsonKind.Boolean } item => item.Boolean ? "true" : "false",
        _ => null,
    };
}
