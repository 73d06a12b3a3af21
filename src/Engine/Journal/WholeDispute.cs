namespace Parley.Journal;

/// <summary>All that a journal holds of a dispute but what belongs to its persons (salts and look-ups), as of one moment. Immutable.</summary>
/// <param name="Tables">What stands beside the commits.</param>
/// <param name="Rows">The commits as stored, oldest first.</param>
/// <param name="Deliveries">What became of its notices, in the order in which they were raised. A notice without any is one for which no channel was chosen yet.</param>
public sealed record WholeDispute(StreamTables Tables, IReadOnlyList<JournalRow> Rows, IReadOnlyList<Delivery> Deliveries)
{
    /// <summary>The stream.</summary>
    public string Stream => Rows[0].Stream;

    /// <summary>The head, as the commits give it.</summary>
    internal NamedHead Head => new(Stream, Rows[^1].Version, Rows[^1].Hash);

    /// <summary>Whether a notice waits for a channel or to be sent, or is a dead letter that somebody must look at.</summary>
    internal bool HasOpenNotices =>
        Deliveries.Any(d => d.State is DeliveryState.Waiting or DeliveryState.Dead) || Tables.Intents.Select(i => i.Key).Except(Deliveries.Select(d => d.Intent.Key)).Any();
}
