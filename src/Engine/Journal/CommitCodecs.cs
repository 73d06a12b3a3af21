using System.Buffers;
using System.Collections.Concurrent;
using Parley.Disputes.Events;

namespace Parley.Journal;

/// <summary>Turns commits into rows and back. Safe to use from several threads: each call has a codec of its own.</summary>
internal sealed class CommitCodecs(KeyRing keys)
{
    private readonly ConcurrentQueue<CommitCodec> idle = new();

    public KeyRing Keys { get; } = keys;

    /// <summary>Turns states into snapshots and back, with the same keys.</summary>
    public SnapshotCodecs Snapshots { get; } = new(keys);

    /// <summary>Makes the row of a commit.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="bodyHash">The keyed hash of the command's body.</param>
    /// <param name="before">The chain's hash of the commit before; empty for the first.</param>
    /// <param name="salts">The salts of the stream.</param>
    /// <returns>The row, and the salts of persons that are new.</returns>
    public EncodedCommit Encode(RecordedCommit commit, ReadOnlyMemory<byte> bodyHash, ReadOnlyMemory<byte> before, IReadOnlyList<PersonSalt> salts)
    {
        var codec = Rent();
        var encoded = codec.Encode(commit, bodyHash, before.Span, salts);
        Return(codec);
        return encoded;
    }

    /// <summary>Reads commits that follow one another, and makes sure that each is what was written.</summary>
    /// <param name="rows">The rows, oldest first.</param>
    /// <param name="before">The head after which they follow; default for the start of a stream.</param>
    /// <param name="salts">The salts of the stream.</param>
    /// <returns>The commits.</returns>
    /// <exception cref="JournalException">A row is damaged or out of order (PAR0221, PAR0222), its personal part is (PAR0217), or it holds something unknown (PAR0216).</exception>
    public IReadOnlyList<RecordedCommit> DecodeAll(IReadOnlyList<JournalRow> rows, StreamHead before, IReadOnlyList<PersonSalt> salts)
    {
        var codec = Rent();
        var commits = new List<RecordedCommit>(rows.Count);
        foreach (var row in rows)
        {
            if (Chain.Check(before, row) is { } damage) throw damage.ToException();
            commits.Add(codec.Decode(row, salts));
            before = new(row.Version, row.Hash);
        }

        Return(codec);
        return commits;
    }

    /// <summary>Writes a commit as a line of the canonical export.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="target">Where the line and its end are written.</param>
    public void WriteLine(RecordedCommit commit, IBufferWriter<byte> target)
    {
        var codec = Rent();
        target.Write(codec.Line(commit));
        target.Write("\n"u8);
        Return(codec);
    }

    private CommitCodec Rent() => idle.TryDequeue(out var codec) ? codec : new CommitCodec(Keys);

    // A codec that threw is not returned: nobody knows what it holds.
    private void Return(CommitCodec codec)
    {
        codec.Forget();
        idle.Enqueue(codec);
    }
}
