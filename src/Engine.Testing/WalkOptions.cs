using System.Collections.Immutable;

namespace Parley.Testing;

/// <summary>How random walks go. Immutable.</summary>
public sealed record WalkOptions
{
    /// <summary>How many steps a walk has at least, not counting the first report; 8 unless told.</summary>
    public int LeastSteps { get; init; } = 8;

    /// <summary>How many steps a walk has at most (inclusive); 20 unless told.</summary>
    public int MostSteps { get; init; } = 20;

    /// <summary>When a walk begins; 3 March 2025, nine o'clock in China, unless told. The pack's calendar must know it.</summary>
    public DateTimeOffset Start { get; init; } = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);

    /// <summary>The clock never goes beyond this; 1 November 2026 unless told. The pack's calendar must know some weeks more.</summary>
    public DateTimeOffset Until { get; init; } = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What must hold; <see cref="Parley.Testing.Invariants.All"/> unless told.</summary>
    public ImmutableArray<Invariant> Invariants { get; init; } = Parley.Testing.Invariants.All;
}
