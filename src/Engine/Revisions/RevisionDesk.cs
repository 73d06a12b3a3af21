using Parley.Disputes.Events;
using Parley.Packs;

namespace Parley.Revisions;

/// <summary>What may be done about a revision, and which events it makes. Pure: what it needs is handed in.</summary>
internal static class RevisionDesk
{
    /// <summary>
    /// The folder holds a pack. The pack <em>in force</em> and the host decide whether a second person is needed, never the changed pack: it could switch the rule off.
    /// </summary>
    /// <param name="book">The revisions so far.</param>
    /// <param name="inForce">The pack in force.</param>
    /// <param name="arrived">The pack of the folder.</param>
    /// <param name="always">Whether the host wants a second person for every revision.</param>
    /// <param name="atStart">Whether the folder was found so at the start: nobody saw it change.</param>
    public static RevisionDecision Arrive(RevisionBook book, Pack inForce, Pack arrived, bool always, bool atStart)
    {
        var activated = new RevisionActivated(arrived.Revision, arrived.Name, arrived.Version);
        if (book.InForce is not { } now) return RevisionDecision.Of(activated);
        if (now == arrived.Revision || IsHeld(book, arrived.Revision, atStart)) return RevisionDecision.Nothing;
        var needsSecond = always || inForce.Settings.SecondPerson || !RevisionNews.Facts(inForce, arrived).IsEmpty;
        return RevisionDecision.Of(needsSecond ? RevisionNews.Proposal(inForce, arrived) : activated);
    }

    /// <summary>A person puts their name to a revision the engine knows.</summary>
    public static RevisionDecision Propose(RevisionEntry entry, string actor, Pack inForce, Pack proposed) => entry.Standing switch
    {
        RevisionStanding.InForce => RevisionDecision.Refuse(RevisionMessages.InForceAlready, "Standing", Short(entry.Revision)),
        RevisionStanding.Approved => RevisionDecision.Refuse(RevisionMessages.NotWaiting, "Standing", Short(entry.Revision), WordOf(entry.Standing)),
        RevisionStanding.Waiting when entry.Proposed?.By is { } by && by != actor => RevisionDecision.Refuse(RevisionMessages.ProposedAlready, "Standing", Short(entry.Revision), by),
        RevisionStanding.Waiting when entry.Proposed?.By == actor => RevisionDecision.Nothing,
        _ => RevisionDecision.Of(RevisionNews.Proposal(inForce, proposed)),
    };

    public static RevisionDecision Approve(RevisionEntry entry, string actor, DateTimeOffset? from, DateTimeOffset now)
    {
        if (entry.Standing == RevisionStanding.InForce) return RevisionDecision.Refuse(RevisionMessages.InForceAlready, "Standing", Short(entry.Revision));
        if (entry.Standing == RevisionStanding.Overtaken) return RevisionDecision.Refuse(RevisionMessages.Overtaken, "Standing", Short(entry.Revision));
        if (entry.Standing != RevisionStanding.Waiting) return RevisionDecision.Refuse(RevisionMessages.NotWaiting, "Standing", Short(entry.Revision), WordOf(entry.Standing));
        if (entry.Proposed?.By is not { } proposer) return RevisionDecision.Refuse(RevisionMessages.NobodyProposed, "TwoPeople", Short(entry.Revision));
        if (proposer == actor) return RevisionDecision.Refuse(RevisionMessages.OwnRevision, "TwoPeople", actor);
        var approved = new RevisionApproved(entry.Revision, from?.ToUniversalTime());
        return from > now ? RevisionDecision.Of(approved) : RevisionDecision.Of(approved, Activate(entry));
    }

    public static RevisionDecision Reject(RevisionEntry entry, string reason)
    {
        if (entry.Standing is not (RevisionStanding.Waiting or RevisionStanding.Approved or RevisionStanding.Overtaken))
            return RevisionDecision.Refuse(RevisionMessages.NotWaiting, "Standing", Short(entry.Revision), WordOf(entry.Standing));
        return string.IsNullOrWhiteSpace(reason) ? RevisionDecision.Refuse(RevisionMessages.ReasonNeeded, "Text") : RevisionDecision.Of(new RevisionRejected(entry.Revision, reason.Trim()));
    }

    public static RevisionDecision RollBack(RevisionBook book, RevisionEntry entry, string reason)
    {
        if (entry.Revision == book.InForce || book.InForce is not { } was) return RevisionDecision.Refuse(RevisionMessages.InForceAlready, "Standing", Short(entry.Revision));
        if (entry.Activated is null) return RevisionDecision.Refuse(RevisionMessages.NeverInForce, "Standing", Short(entry.Revision));
        if (string.IsNullOrWhiteSpace(reason)) return RevisionDecision.Refuse(RevisionMessages.ReasonNeeded, "Text");
        return RevisionDecision.Of(new RevisionRolledBack(entry.Revision, was, reason.Trim()), Activate(entry));
    }

    public static RevisionActivated Activate(RevisionEntry entry) => new(entry.Revision, entry.Pack, entry.Version);

    public static string Short(string revision) => revision.Length > 16 ? revision[..16] : revision;

    public static string WordOf(RevisionStanding standing) => standing switch
    {
        RevisionStanding.InForce => "in-force",
        RevisionStanding.RolledBack => "rolled-back",
        _ => standing.ToString().ToLowerInvariant(),
    };

    /// <summary>What people decided about a revision holds as long as the folder says nothing else. A folder found at the start with an earlier revision does not undo what a person brought into force.</summary>
    private static bool IsHeld(RevisionBook book, string revision, bool atStart) => book.Of(revision)?.Standing switch
    {
        RevisionStanding.Waiting or RevisionStanding.Approved or RevisionStanding.Rejected or RevisionStanding.RolledBack => true,
        RevisionStanding.Earlier => atStart && book.Of(book.InForce ?? string.Empty) is { } now && (now.Approved is not null || now.Activated?.By is not null),
        _ => false,
    };
}
