using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Host.Mapping.Values;

/// <summary>Reads <c>when</c>: one condition, or a list of which all must hold.</summary>
internal static class ConditionReader
{
    public static ImmutableArray<Condition> Read(ValueReader? value, ColumnBook columns)
    {
        if (value is null) return [];
        return value.Is(JsonKind.Array) ? value.Objects(o => One(o, columns), allowEmpty: false) : [value.Object(o => One(o, columns))];
    }

    private static Condition One(ObjectReader o, ColumnBook columns)
    {
        var column = columns.Use(o.Value("column"));
        var isWords = o.Optional("is")?.Texts(allowEmpty: false);
        var isNot = o.Optional("isNot")?.Texts(allowEmpty: false);
        var blank = o.Optional("blank")?.Flag();
        if ((isWords is null ? 0 : 1) + (isNot is null ? 0 : 1) + (blank is null ? 0 : 1) != 1 && o.IsGiven) o.Findings.Error(MappingMessages.NotOneTest, o.At);
        return new Condition(column, isWords ?? isNot ?? [], blank ?? isNot is null);
    }
}
