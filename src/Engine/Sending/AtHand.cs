using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley.Sending;

/// <summary>The disputes that are asked about in one look at what is there, each loaded once. One user at a time.</summary>
internal sealed class AtHand(DisputeEngine engine)
{
    private readonly Dictionary<DisputeId, Dispute?> loaded = [];

    /// <summary>Null when there is no such dispute, or it cannot be read: then nothing is known of it that could keep a notice back, and nobody else's notices wait for it. Whoever sends one of its own says what is wrong.</summary>
    public async Task<Dispute?> FindAsync(DisputeId id, CancellationToken cancellationToken)
    {
        if (loaded.TryGetValue(id, out var found)) return found;
        try
        {
            found = await engine.FindAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (JournalException fault) when (JournalMessages.Damages.Contains(fault.Kind))
        {
            found = null;
        }

        loaded[id] = found;
        return found;
    }

    public void Forget() => loaded.Clear();
}
