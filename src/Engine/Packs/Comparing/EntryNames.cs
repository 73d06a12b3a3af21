using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;

namespace Parley.Packs.Comparing;

/// <summary>What tells one entry of a list from another, so that an entry put in front does not make all others look changed.</summary>
internal static class EntryNames
{
    private static readonly ImmutableArray<Func<JsonItem, string?>> Ways =
    [
        i => Text(i, "RuleName") ?? Text(i, "WorkflowName") ?? Text(i, "Name") ?? Text(i, "name"),
        i => Text(i, "fact"),
        i => Text(i, "fact") is { } fact ? $"{fact} {i.Members.Select(m => m.Name).FirstOrDefault(n => n is "atLeast" or "atMost" or "in" or "is")}" : null,
        i => Text(i, "of") is { } of && Text(i, "then") is { } then ? $"{of} → {then}" : null,
        i => Joined(i, " ", "level", "stage", "tier"),
        i => Joined(i, "@", "receiver", "tier"),
        i => Joined(i, "@", "post", "unit"),
        i => Joined(i, " ", "person", "from"),
    ];

    /// <summary>The entries by name, in their order. Null for a list whose entries have no names.</summary>
    public static IReadOnlyList<(string Name, JsonItem Item)>? Of(JsonItem list)
    {
        if (list.Items.IsEmpty || list.Items.Any(i => i.Kind != JsonKind.Object)) return null;
        foreach (var way in Ways)
        {
            var names = list.Items.Select(way).ToList();
            if (names.TrueForAll(n => n is not null) && names.Distinct(StringComparer.Ordinal).Count() == names.Count) return [.. names.Zip(list.Items, (n, i) => (n ?? string.Empty, i))];
        }

        return [.. list.Items.Select((item, at) => ((at + 1).ToString(CultureInfo.InvariantCulture), item))];
    }

    private static string? Text(JsonItem item, string name) => item.Member(name) is { Kind: JsonKind.Text } text ? text.Text : null;

    private static string? Joined(JsonItem item, string between, string first, params ReadOnlySpan<string> others)
    {
        if (Text(item, first) is not { } joined) return null;
        foreach (var other in others)
        {
            if (Text(item, other) is { } more) joined += between + more;
        }

        return joined;
    }
}
