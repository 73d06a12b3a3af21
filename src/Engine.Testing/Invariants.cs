using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>What the engine promises of every dispute under every pack, ready to be checked. Safe to use from several threads.</summary>
public static class Invariants
{
    /// <summary>An active dispute has a duty that a post holds, and a deadline.</summary>
    public static Invariant NobodyForgotten { get; } = Invariant.OfEach(
        nameof(NobodyForgotten), "An active dispute has a duty that a post holds, and a deadline.", static (_, change) => Forgotten(change.After));

    /// <summary>A dispute at the highest level is warned of, and the warning is signed or climbs until it is.</summary>
    public static Invariant HighestIsWarned { get; } = Invariant.OfEach(
        nameof(HighestIsWarned), "A dispute at the highest level is warned of, and the warning is signed or climbs until it is.", static (course, change) => Unwarned(course, change.After));

    /// <summary>A warning goes, at whatever hour, to somebody who is there: each post that must sign, or whoever the duty has passed to, has somebody who may act.</summary>
    public static Invariant WarningsAreReceived { get; } = Invariant.OfEach(
        nameof(WarningsAreReceived), "A warning goes, at whatever hour, to somebody who is there.", static (course, change) => Receivers.NobodyThere(course, change));

    /// <summary>In a dispute that has ended nothing runs out, but for a review or a proposal that was asked for.</summary>
    public static Invariant EndedNeverFires { get; } = Invariant.OfEach(
        nameof(EndedNeverFires), "In a dispute that has ended nothing runs out, but for a review or a proposal that was asked for.", static (_, change) => Firings.InEnded(change));

    /// <summary>The confirmed level falls only by a person with a reason and a second person, by a calm visit where the pack says so, or when an ended dispute begins anew.</summary>
    public static Invariant LevelNeverFallsAlone { get; } = Invariant.OfEach(
        nameof(LevelNeverFallsAlone),
        "The confirmed level falls only by a person with a reason and a second person, by a calm visit where the pack says so, or when an ended dispute begins anew.",
        static (course, change) => Levels.Fall(course, change));

    /// <summary>A rise of the level moves no due moment later.</summary>
    public static Invariant RiseNeverDelays { get; } = Invariant.OfEach(
        nameof(RiseNeverDelays), "A rise of the level moves no due moment later.", static (course, change) => Levels.Delay(course, change));

    /// <summary>Nobody approves what they proposed themselves.</summary>
    public static Invariant TwoPeopleAreTwo { get; } = Invariant.OfEach(
        nameof(TwoPeopleAreTwo), "Nobody approves what they proposed themselves.", static (_, change) => SecondPeople.Missing(change));

    /// <summary>Nobody works on a dispute, answers for it or acts in it whose own matter it is; reports, notes, and what parties may ask for, excepted.</summary>
    public static Invariant NobodyInTheirOwnMatter { get; } = Invariant.OfEach(
        nameof(NobodyInTheirOwnMatter),
        "Nobody works on a dispute, answers for it or acts in it whose own matter it is; reports, notes, and what parties may ask for, excepted.",
        static (course, change) => OwnMatters.Found(course, change));

    /// <summary>Until somebody accepts it, the first receiver stays responsible for a dispute, unless a superior names another or the receiver may not act.</summary>
    public static Invariant FirstReceiverStays { get; } = Invariant.OfEach(
        nameof(FirstReceiverStays),
        "Until somebody accepts it, the first receiver stays responsible for a dispute, unless a superior names another or the receiver may not act.",
        static (course, change) => Receivers.Lost(course, change));

    /// <summary>Folding the journal again gives the state the engine keeps, hash for hash.</summary>
    public static Invariant ReplaysAlike { get; } = new(
        nameof(ReplaysAlike), "Folding the journal again gives the state the engine keeps, hash for hash.", static course => Differs(course));

    /// <summary>Every deadline that is set fires once when it runs out, never before, never twice, and none never.</summary>
    public static Invariant FiresOnce { get; } = new(
        nameof(FiresOnce), "Every deadline that is set fires once when it runs out, never before, never twice, and none never.", static course => Firings.Wrong(course));

    /// <summary>No commit of a dispute is earlier than the one before.</summary>
    public static Invariant TimeRunsForward { get; } = Invariant.OfEach(
        nameof(TimeRunsForward), "No commit of a dispute is earlier than the one before.", static (_, change) =>
            change.Before.Version > 0 && change.After.LastAt < change.Before.LastAt ? $"{change.After.LastAt:O} comes before {change.Before.LastAt:O}" : null);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Invariant> All { get; } =
        [NobodyForgotten, HighestIsWarned, WarningsAreReceived, EndedNeverFires, LevelNeverFallsAlone, RiseNeverDelays, TwoPeopleAreTwo, NobodyInTheirOwnMatter, FirstReceiverStays, ReplaysAlike, FiresOnce, TimeRunsForward];

    private static string? Forgotten(Dispute dispute)
    {
        if (!dispute.Stage.IsActive()) return null;
        var (duty, running) = (false, false);
        foreach (var deadline in dispute.Deadlines)
        {
            duty |= deadline.Holder is not null;
            running |= deadline.Holder is not null && deadline.State == DeadlineState.Running;
        }

        return !duty ? $"nobody has a duty in {dispute.Stage}" : running ? null : $"every duty is paused in {dispute.Stage}";
    }

    private static string? Unwarned(Course course, Dispute dispute)
    {
        if (!dispute.Stage.IsActive() || dispute.Level != course.Pack.Levels.Highest) return null;
        if (dispute.Warning is not { } warning || warning.Level != dispute.Level) return $"{dispute.Level} and no warning of it";
        if (warning.Complete || dispute.Deadlines.Any(d => d.Kind == DeadlineKinds.Sign && d.Subject == warning.Id && d.Holder is not null)) return null;
        return $"warning {warning.Id} is not signed and nobody has to";
    }

    private static string? Differs(Course course)
    {
        if (course.Changes.IsEmpty) return null;
        var (replayed, kept) = (StateHash.Of(course.Changes[^1].After), StateHash.Of(course.Kept));
        return replayed == kept ? null : $"replayed {replayed}, kept {kept}: {StateHash.Difference(course.Changes[^1].After, course.Kept)}";
    }
}
