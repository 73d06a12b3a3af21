using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs.Comparing;

/// <summary>Finds every difference of two files: values are compared as the revision sees them, white space never.</summary>
internal sealed class TreeComparison(string file)
{
    private readonly List<Difference> found = [];

    public static IReadOnlyList<Difference> Of(string file, JsonItem? before, JsonItem? after)
    {
        var comparison = new TreeComparison(file);
        comparison.Compare([], before, after);
        return comparison.found;
    }

    private void Compare(ImmutableArray<string> steps, JsonItem? before, JsonItem? after)
    {
        if (before is null || after is null)
        {
            if (before is not null || after is not null) found.Add(new Difference(file, steps, before, after));
            return;
        }

        if (CanonicalJson.TextOf(before) == CanonicalJson.TextOf(after)) return;
        if (EntriesOf(steps, before) is { } old && EntriesOf(steps, after) is { } current && before.Kind == after.Kind) Entries(steps, old, current, before, after);
        else found.Add(new Difference(file, steps, before, after));
    }

    private void Entries(ImmutableArray<string> steps, IReadOnlyList<(string Name, JsonItem Item)> old, IReadOnlyList<(string Name, JsonItem Item)> current, JsonItem before, JsonItem after)
    {
        var earlier = old.ToDictionary(e => e.Name, e => e.Item, StringComparer.Ordinal);
        var later = current.ToDictionary(e => e.Name, e => e.Item, StringComparer.Ordinal);
        foreach (var name in old.Concat(current).Select(e => e.Name).Distinct(StringComparer.Ordinal)) Compare(steps.Add(name), earlier.GetValueOrDefault(name), later.GetValueOrDefault(name));
        var kept = old.Select(e => e.Name).Where(later.ContainsKey);
        if (!kept.SequenceEqual(current.Select(e => e.Name).Where(earlier.ContainsKey), StringComparer.Ordinal)) found.Add(new Difference(file, steps, before, after) { IsOrder = true });
    }

    private static IReadOnlyList<(string Name, JsonItem Item)>? EntriesOf(ImmutableArray<string> steps, JsonItem item)
    {
        if (IsOneThing(steps)) return null;
        if (item.Kind == JsonKind.Array) return EntryNames.Of(item);
        return item.Kind == JsonKind.Object && !Shown.IsLimit(item) ? [.. item.Members.Select(m => (m.Name, m.Value))] : null;
    }

    /// <summary>What people read as one thing.</summary>
    private static bool IsOneThing(ImmutableArray<string> steps) => steps is ["matrix", _, "sign" or "inform"] or ["plan" or "checkIn", _] or ["hours"];
}
