using System.Collections.Immutable;

namespace Parley.Disputes.State;

/// <summary>
/// A dispute as its events say it is now. Seen from outside it never changes: folding a commit gives another one. Safe to read from several threads.
/// </summary>
public sealed partial class Dispute
{
    internal Dispute(DisputeId id) => Id = id;

    /// <summary>The dispute's id.</summary>
    public DisputeId Id { get; }

    /// <summary>How many commits it has; 0 before it was reported.</summary>
    public long Version { get; internal set; }

    /// <summary>Where in the loop it stands.</summary>
    public Stage Stage { get; internal set; }

    /// <summary>The number of the episode, from 1.</summary>
    public int Episode { get; internal set; }

    /// <summary>The ledger it came from.</summary>
    public string Ledger { get; internal set; } = string.Empty;

    /// <summary>The kind of matter, or null.</summary>
    public string? Category { get; internal set; }

    /// <summary>Where it happened, as the ledger wrote it, or null.</summary>
    public PersonalText? Place { get; internal set; }

    /// <summary>The place of the pack it was recognised as, or null.</summary>
    public string? Area { get; internal set; }

    /// <summary>The tier that answers for it.</summary>
    public Tier Tier { get; internal set; }

    /// <summary>The unit that answers for it.</summary>
    public string Unit { get; internal set; } = string.Empty;

    /// <summary>The number in the ledger, or null.</summary>
    public string? SourceReference { get; internal set; }

    /// <summary>A due moment the ledger handed over, or null.</summary>
    public DateTimeOffset? GivenDue { get; internal set; }

    /// <summary>What was counted in the ledgers when it was reported.</summary>
    public EarlierReports Earlier { get; internal set; } = EarlierReports.Nothing;

    /// <summary>The parties and the informant.</summary>
    public EquatableArray<Party> Parties { get; internal set; }

    /// <summary>The facts by name, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, RecordedFact> Facts { get; internal set; } = ImmutableSortedDictionary.Create<string, RecordedFact>(StringComparer.Ordinal);

    /// <summary>What happened again, all episodes.</summary>
    public EquatableArray<Incident> Incidents { get; internal set; }

    /// <summary>When it was reported.</summary>
    public DateTimeOffset OpenedAt { get; internal set; }

    /// <summary>When this episode began.</summary>
    public DateTimeOffset EpisodeAt { get; internal set; }

    /// <summary>When the stage last moved to another one.</summary>
    public DateTimeOffset StageAt { get; internal set; }

    /// <summary>When the tier last changed.</summary>
    public DateTimeOffset TierAt { get; internal set; }

    /// <summary>When somebody last had contact with a party.</summary>
    public DateTimeOffset ContactAt { get; internal set; }

    /// <summary>The moment of the last commit; no later commit is earlier.</summary>
    public DateTimeOffset LastAt { get; internal set; }

    /// <summary>The revision of the rule pack this episode is pinned to.</summary>
    public string Revision { get; internal set; } = string.Empty;

    /// <summary>The last grading.</summary>
    public Grade Grade { get; internal set; } = Grade.Ungraded;

    /// <summary>The level that counts.</summary>
    public Level Level => Grade.Held;

    /// <summary>The level this episode does not fall below.</summary>
    public Level Floor { get; internal set; } = Level.None;

    /// <summary>A level set by a person's judgement, or null.</summary>
    public LevelOverride? Override { get; internal set; }

    /// <summary>The level when the last episode was settled.</summary>
    public Level SettledLevel { get; internal set; } = Level.None;

    /// <summary>The warning of the last rise, or null.</summary>
    public OpenWarning? Warning { get; internal set; }

    /// <summary>The deadlines that run or are paused, in the order they started.</summary>
    public EquatableArray<Deadline> Deadlines { get; internal set; }

    /// <summary>Commands that wait for a second person.</summary>
    public EquatableArray<OpenProposal> Proposals { get; internal set; }

    /// <summary>Whether this episode was screened in.</summary>
    public bool ScreenedIn { get; internal set; }

    /// <summary>Whether this episode was assessed.</summary>
    public bool Assessed { get; internal set; }

    /// <summary>Whether the matter may not be mediated, as the pack's screening rules say.</summary>
    public bool NotMediable { get; internal set; }

    /// <summary>The subject that answers for it, or null.</summary>
    public string? Lead { get; internal set; }

    /// <summary>The subjects that work on it.</summary>
    public EquatableArray<string> Handlers { get; internal set; }

    /// <summary>The handler the engine chose and who has not taken it on yet, or null.</summary>
    internal string? Chosen { get; set; }

    /// <summary>Units that joined.</summary>
    public EquatableArray<string> Joined { get; internal set; }

    /// <summary>The people whom units that joined have sent.</summary>
    public EquatableArray<SentPerson> Helpers { get; internal set; }

    /// <summary>The channel that is to resolve it, or null.</summary>
    public string? Channel { get; internal set; }

    /// <summary>How hard settling is, or null.</summary>
    public string? Difficulty { get; internal set; }

    /// <summary>Whether the channel took the assignment on.</summary>
    public bool TakenOn { get; internal set; }

    /// <summary>The body it was referred to, or null.</summary>
    public string? Body { get; internal set; }

    /// <summary>The dispute it goes on in, or null.</summary>
    public DisputeId? MergedInto { get; internal set; }

    /// <summary>Disputes that go on in this one.</summary>
    public EquatableArray<DisputeId> Absorbed { get; internal set; }

    /// <summary>Disputes that belong to this one.</summary>
    public EquatableArray<DisputeId> Links { get; internal set; }

    internal Dispute Copy() => (Dispute)MemberwiseClone();
}
