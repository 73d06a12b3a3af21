using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>What a checkpoint says of all heads together.</summary>
/// <param name="At">When it was made.</param>
/// <param name="Streams">How many streams there were.</param>
/// <param name="Commits">How many commits they had together.</param>
/// <param name="KeyId">Names the key it is signed with.</param>
internal sealed record Checkpoint(DateTimeOffset At, long Streams, long Commits, string KeyId)
{
    public const string Format = "parley-checkpoint-1";
    private static readonly byte[] Tag = [.. "parley/checkpoint/1\n"u8];

    public static IncrementalHash NewDigest()
    {
        var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Tag);
        return digest;
    }

    /// <summary>Writes the head of every stream and signs them. The journal may be written to meanwhile: each head is one its stream had.</summary>
    public static async Task<Checkpoint> WriteAsync(IJournal journal, SigningKey key, DateTimeOffset at, Stream target, CancellationToken cancellationToken)
    {
        using var digest = NewDigest();
        var (streams, commits) = (0L, 0L);
        await PutAsync(new() { Format = Format, At = at });
        await foreach (var stream in journal.StreamsAsync(cancellationToken))
        {
            var head = await journal.HeadAsync(stream, cancellationToken);
            if (head.Version == 0) continue;
            await PutAsync(new() { Stream = stream, Version = head.Version, Hash = Convert.ToHexStringLower(head.Hash.Span) });
            (streams, commits) = (streams + 1, commits + head.Version);
        }

        await PutAsync(new() { Streams = streams, Commits = commits });
        var signature = key.Sign(digest.GetCurrentHash());
        await PutAsync(new() { Algorithm = SigningKey.Algorithm, PublicKey = Convert.ToHexStringLower(key.PublicKey), Signature = Convert.ToHexStringLower(signature) });
        await target.FlushAsync(cancellationToken);
        return new(at, streams, commits, key.Id);

        async Task PutAsync(CheckpointLine line)
        {
            var bytes = CheckpointJson.Write(line);
            digest.AppendData(bytes);
            await target.WriteAsync(bytes, cancellationToken);
        }
    }
}
