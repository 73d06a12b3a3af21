using System.Collections.Concurrent;
using System.Text.Json;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>Turns states into snapshots and back. Safe to use from several threads: each call has a codec of its own.</summary>
internal sealed class SnapshotCodecs(KeyRing keys)
{
    private readonly ConcurrentQueue<SnapshotCodec> idle = new();

    /// <summary>The snapshot of a state.</summary>
    /// <param name="dispute">The state.</param>
    /// <param name="hash">The chain's hash of its last commit.</param>
    /// <param name="salts">The salts of the stream, those of the last commit among them.</param>
    /// <returns>The snapshot, or null where one cannot be made.</returns>
    public StreamSnapshot? Encode(Dispute dispute, ReadOnlyMemory<byte> hash, IReadOnlyList<PersonSalt> salts)
    {
        var codec = Rent();
        var snapshot = codec.Encode(dispute, hash.Span, salts);
        Return(codec);
        return snapshot;
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="salts">The salts of the stream, read after it.</param>
    /// <returns>The state, or null when it must not be used: changed, of another key or of another shape.</returns>
    public OpenedSnapshot? Open(StreamSnapshot snapshot, IReadOnlyList<PersonSalt> salts)
    {
        var codec = Rent();
        try
        {
            var opened = codec.Open(snapshot, salts);
            Return(codec);
            return opened;
        }
        catch (Exception unreadable) when (unreadable is JsonException or JournalException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            // The chain has all of it; what cannot be read is made again.
            return null;
        }
    }

    /// <summary>Whether a snapshot is what was written by somebody who has the key, whatever its shape, and which commit it names.</summary>
    public StreamHead? HeadOf(StreamSnapshot snapshot) => SnapshotContent.TryRead(keys, snapshot, out var content) ? new(snapshot.Version, content.Hash.ToArray()) : null;

    /// <summary>Whether two states are the same in every member, personal texts included.</summary>
    public bool AreSame(Dispute one, Dispute other)
    {
        var codec = Rent();
        var first = codec.Text(one).ToArray();
        var same = codec.Text(other).SequenceEqual(first);
        Return(codec);
        return same;
    }

    private SnapshotCodec Rent() => idle.TryDequeue(out var codec) ? codec : new SnapshotCodec(keys);

    // A codec that threw is not returned: nobody knows what it holds.
    private void Return(SnapshotCodec codec)
    {
        codec.Forget();
        idle.Enqueue(codec);
    }
}
