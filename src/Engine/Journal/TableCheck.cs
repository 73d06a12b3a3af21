using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Compares what the tables hold of a dispute with what its commits say, and names the first entry that differs.</summary>
/// <param name="tables">What the tables hold.</param>
/// <param name="expected">What they must hold at that version.</param>
/// <param name="ranked">Whether the ranks are known.</param>
internal sealed class TableCheck(StreamTables tables, ExpectedTables expected, bool ranked)
{
    private readonly string stream = expected.Dispute.Id.Value;

    public Damage? Run() => Listed() ?? Deadlines() ?? Notices();

    /// <summary>Apart from the rest: an erasure that came later than the tables were read would be taken for damage.</summary>
    public Damage? LookUps()
    {
        // The place in the ledger is the one thing that no event tells; it is the same for all of a report.
        var order = tables.LookUps.Count == 0 ? 0 : tables.LookUps[0].SourceOrder;
        var wanted = expected.LookUps.Select(row => KeyOf(row with { SourceOrder = order })).ToHashSet();
        var found = tables.LookUps.Select(KeyOf).ToHashSet();
        return wanted.SetEquals(found) ? null : Differs(JournalMessages.LookUpDiffers, wanted.Except(found).Concat(found.Except(wanted)).Select(key => key.Kind).Min());
    }

    private static (LookUpKind Kind, string Hash, DateTimeOffset At, long Order, string? Person) KeyOf(LookUpRow row) =>
        (row.Kind, Convert.ToHexString(row.Hash.Span), row.At, row.SourceOrder, row.Person);

    private Damage? Listed()
    {
        var wanted = Summaries.Of(expected.Dispute);
        if (tables.Summary is not { } shown) return new(stream, wanted.Version, JournalMessages.SummaryDisagrees, [stream, wanted.Version, 0L]);
        if (shown.Version != wanted.Version) return new(stream, wanted.Version, JournalMessages.SummaryDisagrees, [stream, wanted.Version, shown.Version]);
        return shown == wanted ? null : Differs(JournalMessages.ListDiffers, SummaryColumns.FirstThatDiffers(shown, wanted));
    }

    private Damage? Deadlines()
    {
        var found = tables.Deadlines.ToDictionary(row => row.Deadline.Id, StringComparer.Ordinal);
        var differs = expected.Deadlines.Keys.Union(found.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault(name => !IsSame(found.GetValueOrDefault(name), expected.Deadlines.GetValueOrDefault(name)));
        return differs is null ? null : Differs(JournalMessages.DeadlineDiffers, differs);
    }

    private bool IsSame(DeadlineRow? found, DeadlineRow? wanted) => found is not null && wanted is not null && found.Deadline == wanted.Deadline && (!ranked || found.Rank == wanted.Rank);

    private Damage? Notices()
    {
        var wanted = expected.Intents.Where(row => !tables.SentLongAgo.Contains(row.Key.Notice)).ToHashSet();
        if (wanted.SetEquals(tables.Intents) && wanted.Count == tables.Intents.Count) return null;
        var differs = wanted.Except(tables.Intents).Concat(tables.Intents.Except(wanted)).Select(row => row.Key.Notice).Order(StringComparer.Ordinal).First();
        return Differs(JournalMessages.NoticeDiffers, differs);
    }

    private Damage Differs(MessageKind kind, object entry) => new(stream, tables.Head.Version, kind, [stream, entry]);
}
