using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>What lists show of a dispute.</summary>
internal static class Summaries
{
    public static DisputeSummary Of(Dispute d) => new(
        d.Id, d.Version, d.Stage, d.Level, d.Tier, d.Unit, d.Episode, d.Ledger, d.Category, d.OpenedAt, d.LastAt, d.Revision, d.DeadlinesKept, d.DeadlinesMissed)
    {
        Lead = d.Lead,
        Handlers = d.Handlers,
        Helpers = [.. d.Helpers.Select(h => h.Subject)],
    };
}
