using Parley.Disputes;

namespace Parley.Revisions;

/// <summary>Why the revision of the folder is not the one in force.</summary>
internal static class RevisionHold
{
    public static Refusal? Of(RevisionBook book, string revision)
    {
        if (book.InForce is not { } inForce || inForce == revision) return null;
        var name = RevisionDesk.Short(revision);
        return book.Of(revision) is { } entry ? Of(entry, name) ?? Other(name, inForce) : Other(name, inForce);
    }

    private static Refusal? Of(RevisionEntry entry, string name) => entry.Standing switch
    {
        RevisionStanding.Waiting when entry.Proposed?.By is { } by => Refusal.Of(RevisionMessages.WaitsForAnother, "TwoPeople", name, by, Asked(entry)),
        RevisionStanding.Waiting => Refusal.Of(RevisionMessages.WaitsForName, "TwoPeople", name, Asked(entry)),
        RevisionStanding.Approved => Refusal.Of(RevisionMessages.HoldsFrom, "From", name, entry.From?.ToString("yyyy-MM-dd'T'HH:mm:ssK", System.Globalization.CultureInfo.InvariantCulture), entry.Approved?.By),
        RevisionStanding.Rejected => Refusal.Of(RevisionMessages.WasRejected, "Standing", name, entry.Rejected?.By, entry.Rejected?.Reason),
        RevisionStanding.RolledBack => Refusal.Of(RevisionMessages.WasRolledBack, "Standing", name, entry.RolledBack?.By, entry.RolledBack?.Reason),
        _ => null,
    };

    private static Refusal Other(string name, string inForce) => Refusal.Of(RevisionMessages.AnotherInForce, "Standing", name, RevisionDesk.Short(inForce));

    private static string Asked(RevisionEntry entry) => entry.NewFacts.Count == 0 ? "–" : string.Join(", ", entry.NewFacts);
}
