using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Host.Ledgers;
using Parley.Host.Mapping.Values;

namespace Parley.Host.Mapping;

/// <summary>How a ledger or log written by others becomes commands: a mapping file, read and checked against a pack. Immutable and safe to share between threads.</summary>
internal sealed record LedgerMap
{
    public required string Name { get; init; }

    public required LedgerFormat Format { get; init; }

    public required TimeReading Times { get; init; }

    /// <summary>The columns it reads; everything else in it speaks of them by number.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Which case a row belongs to.</summary>
    public required ValueSource Case { get; init; }

    public DuplicateRule? Duplicates { get; init; }

    public ImmutableArray<IgnoreRule> Ignore { get; init; } = [];

    public ImmutableArray<MappedStep> Steps { get; init; } = [];

    public FrozenDictionary<string, Activity> Activities { get; init; } = FrozenDictionary<string, Activity>.Empty;

    /// <summary>The rule under which an unknown activity is ignored; null when it makes the row unreadable.</summary>
    public string? UnknownActivity { get; init; }
}
