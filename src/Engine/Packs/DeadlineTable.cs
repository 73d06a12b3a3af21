using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>All kinds of deadlines of a pack. Immutable and safe to share between threads.</summary>
internal sealed class DeadlineTable(ImmutableArray<DeadlineRule> rules)
{
    private readonly FrozenDictionary<string, DeadlineRule> byKind = rules.ToFrozenDictionary(r => r.Kind, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ImmutableArray<DeadlineRule>> byStart = Index(rules, r => r.Starts);
    private readonly FrozenDictionary<string, ImmutableArray<DeadlineRule>> byStop = Index(rules, r => r.Stops);

    /// <summary>All rules, in file order.</summary>
    public ImmutableArray<DeadlineRule> All => rules;

    /// <summary>Whether any of them reminds its holder before it is due.</summary>
    public bool WarnsEarly { get; } = rules.Any(r => r.EarlyWarning is not null);

    public DeadlineRule? Find(string kind) => byKind.GetValueOrDefault(kind);

    public ImmutableArray<DeadlineRule> StartedBy(string eventName) => byStart.TryGetValue(eventName, out var found) ? found : [];

    public ImmutableArray<DeadlineRule> StoppedBy(string eventName) => byStop.TryGetValue(eventName, out var found) ? found : [];

    private static FrozenDictionary<string, ImmutableArray<DeadlineRule>> Index(ImmutableArray<DeadlineRule> rules, Func<DeadlineRule, ImmutableArray<string>> events) =>
        rules.SelectMany(r => events(r).Select(e => (Event: e, Rule: r)))
            .GroupBy(p => p.Event, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Rule).ToImmutableArray(), StringComparer.Ordinal);
}
