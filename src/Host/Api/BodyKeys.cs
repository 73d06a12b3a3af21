using System.Collections;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.Host.Api;

/// <summary>Compares the keys of a body with what its type has, so that every unknown and every missing key is told at once, with its place.</summary>
internal sealed class BodyKeys(Findings findings)
{
    private const string Discriminator = "is";

    public void Check(JsonItem item, Type type)
    {
        if (item.Kind == JsonKind.Array && ElementOf(type) is { } element)
        {
            foreach (var entry in item.Items) Check(entry, element);
        }

        if (item.Kind != JsonKind.Object) return;
        var isCommand = type == typeof(Command);
        if (isCommand && CommandNames.TypeOf(item.Member(Discriminator)?.Text ?? string.Empty) is { } named) type = named;
        var info = ApiJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (info.Kind == JsonTypeInfoKind.Object) CheckMembers(item, info, isCommand);
    }

    private void CheckMembers(JsonItem item, JsonTypeInfo info, bool isCommand)
    {
        var names = info.Properties.Select(p => p.Name).Concat(isCommand ? [Discriminator] : []).ToList();
        foreach (var member in item.Members)
        {
            if (!names.Contains(member.Name, StringComparer.Ordinal)) Unknown(member, names);
        }

        foreach (var property in info.Properties)
        {
            if (item.Member(property.Name) is { } value) Check(value, property.PropertyType);
            else if (property.IsRequired) findings.Error(ReadingMessages.Missing, item.Position, property.Name);
        }
    }

    private void Unknown(JsonMember member, List<string> names)
    {
        if (Spelling.Nearest(member.Name, names) is { } guess) findings.Error(ReadingMessages.UnknownKeyGuess, member.At, JsonWords.Short(member.Name), guess);
        else findings.Error(ReadingMessages.UnknownKey, member.At, JsonWords.Short(member.Name), string.Join(", ", names));
    }

    private static Type? ElementOf(Type type) =>
        type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.GenericTypeArguments is [var element] ? element : null;
}
