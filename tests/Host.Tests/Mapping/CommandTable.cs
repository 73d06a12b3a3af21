using System.Text;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Mapping;
using Parley.Host.Mapping.Parts;

namespace Parley.Tests.Mapping;

/// <summary>The table of commands and their members in docs/mapping.md, made from the commands.</summary>
internal static class CommandTable
{
    public const string Begin = "<!-- commands -->\n";
    public const string End = "<!-- /commands -->";

    public static string Make()
    {
        var table = new StringBuilder("\n| command | members |\n|---|---|\n");
        foreach (var name in CommandReader.Known)
        {
            var members = PartReader.MembersOf(CommandNames.TypeOf(name).ShouldNotBeNull());
            table.Append("| `").Append(name).Append("` | ").AppendJoin(", ", members.Select(Written)).Append(" |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string Written(JsonPropertyInfo member)
    {
        var name = PartReader.IsRequired(member) ? $"**`{member.Name}`**" : $"`{member.Name}`";
        return Kind(member.PropertyType) is { Length: > 0 } kind ? $"{name} ({kind})" : name;
    }

    private static string Kind(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum) return string.Join(" · ", Enum.GetNames(plain).Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
        if (plain == typeof(DateTimeOffset)) return "moment";
        if (plain == typeof(bool)) return "true · false";
        if (plain == typeof(GivenFacts)) return "fact: value";
        return plain == typeof(string) || CommandJson.ShapeOf(plain)?.Kind is not JsonTypeInfoKind.Enumerable ? string.Empty : "list";
    }
}
