using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>A kind of deadline, as <c>deadlines.json</c> declares it.</summary>
internal sealed record DeadlineRule
{
    public required string Kind { get; init; }

    /// <summary>Names of the events that start it.</summary>
    public ImmutableArray<string> Starts { get; init; } = [];

    /// <summary>Names of the events that meet it.</summary>
    public ImmutableArray<string> Stops { get; init; } = [];

    /// <summary>The stages in which it runs; outside them it is dropped. Never empty: all active ones when the file names none.</summary>
    public ImmutableArray<Stage> While { get; init; } = [];

    /// <summary>The receiver that holds the duty; null when the event that starts it names the holder.</summary>
    public string? Holder { get; init; }

    public LengthTable Lengths { get; init; } = LengthTable.Empty;

    /// <summary>Whether the event that starts it may hand over the due moment; it then goes before <see cref="Lengths"/>.</summary>
    public bool Given { get; init; }

    /// <summary>How long before the due moment the holder is reminded, or null.</summary>
    public Length? EarlyWarning { get; init; }

    /// <summary>The reasons for which it may be paused; empty when it may not.</summary>
    public ImmutableArray<string> PauseReasons { get; init; } = [];

    /// <summary>How it may be extended, or null when it may not.</summary>
    public Extension? Extension { get; init; }

    public string? LegalBasis { get; init; }

    /// <summary>Where the length is from, or null.</summary>
    public string? Source { get; init; }

    public MissedAction Missed { get; init; }

    /// <summary>Whether it starts again when it was met or ran out, as long as its stages last.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether a rise of the level shortens it; it never lengthens it.</summary>
    public bool OnRise { get; init; }

    public Wording Label { get; init; } = Wording.Empty;

    public required Position Position { get; init; }

    public bool RunsIn(Stage stage) => While.Contains(stage) || (!stage.IsActive() && Outlives);

    /// <summary>What may be asked of an ended dispute is answered there too: a review, a proposal to erase or to reopen.</summary>
    private bool Outlives => Kind is DeadlineKinds.Review or DeadlineKinds.Proposal;
}
