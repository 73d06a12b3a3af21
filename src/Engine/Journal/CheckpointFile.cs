using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Journal;

/// <summary>A checkpoint in a file. Nothing of it is believed before its signature was checked.</summary>
/// <param name="path">The file.</param>
internal sealed class CheckpointFile(string path)
{
    /// <summary>Reads the whole file and checks its signature.</summary>
    /// <param name="keyId">The key it must be signed with.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="JournalException">It is no checkpoint (PAR0242), was changed (PAR0243) or signed with another key (PAR0247), or cannot be read (PAR0210).</exception>
    public Checkpoint Open(string keyId)
    {
        using var digest = Checkpoint.NewDigest();
        var (heads, commits, first, counts, last) = (0L, 0L, default(CheckpointLine), default(CheckpointLine), default(CheckpointLine));
        foreach (var (text, line) in Lines())
        {
            if (last is not null) throw Malformed();
            if (line.Signature is not null)
            {
                last = line;
                continue;
            }

            digest.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));
            if (first is null) first = line;
            else if (line.IsHead && counts is null) (heads, commits) = (heads + 1, commits + line.Version.GetValueOrDefault());
            else counts = counts is null && line.Streams is not null ? line : throw Malformed();
        }

        return last is not null ? Signed(last, digest, first, counts, (heads, commits), keyId) : throw Malformed();
    }

    /// <summary>The heads in it; only after <see cref="Open"/>.</summary>
    public IEnumerable<NamedHead> Heads() => Lines().Where(line => line.Line.IsHead)
        .Select(line => new NamedHead(line.Line.Stream ?? string.Empty, line.Line.Version.GetValueOrDefault(), Bytes(line.Line.Hash) ?? throw Malformed()));

    private Checkpoint Signed(CheckpointLine last, IncrementalHash digest, CheckpointLine? first, CheckpointLine? counts, (long Heads, long Commits) found, string keyId)
    {
        if (first is not { Format: Checkpoint.Format, At: { } at } || counts is null || last.Algorithm != SigningKey.Algorithm || Bytes(last.PublicKey) is not { } publicKey || Bytes(last.Signature) is not { } signature) throw Malformed();

        // A key that nobody trusts is not even tried.
        var id = SigningKey.IdOf(publicKey);
        if (!string.Equals(id, keyId, StringComparison.Ordinal)) throw new JournalException(JournalMessages.CheckpointOfOther, [path, id, keyId]);
        var holds = SigningKey.Verify(publicKey, digest.GetCurrentHash(), signature) && (counts.Streams, counts.Commits) == found;
        return holds ? new(at, found.Heads, found.Commits, id) : throw new JournalException(JournalMessages.CheckpointChanged, [path]);
    }

    private IEnumerable<(string Text, CheckpointLine Line)> Lines()
    {
        if (!File.Exists(path)) throw new JournalException(JournalMessages.Unreachable, [path]);
        foreach (var text in File.ReadLines(path)) yield return (text, CheckpointJson.Read(text) ?? throw Malformed());
    }

    private static byte[]? Bytes(string? digits)
    {
        var bytes = new byte[(digits?.Length ?? 0) / 2];
        return digits is not null && Convert.FromHexString(digits, bytes, out _, out var written) == OperationStatus.Done && written == bytes.Length ? bytes : null;
    }

    private JournalException Malformed() => new(JournalMessages.NoCheckpoint, [path]);
}
