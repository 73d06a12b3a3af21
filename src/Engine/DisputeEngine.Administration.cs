using System.Text;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Packs;

namespace Parley;

/// <content>What belongs to no dispute and stands in the administration stream.</content>
public sealed partial class DisputeEngine
{
    private volatile PackStatus? status;

    /// <summary>Which rule pack is in force, and whether the folder holds a newer one that was refused.</summary>
    public PackStatus PackStatus => status ?? new PackStatus(packs.Active, [], null);

    /// <summary>Takes over what a folder holds now. With an error nothing changes but the status; the last good pack stays in force.</summary>
    /// <returns>Whether the pack is in force.</returns>
    internal async Task<bool> TakeOverAsync(FoundPack found, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        if (found.Pack is not { } pack)
        {
            status = new PackStatus(packs.Active, found.Result.Findings, at);
            return false;
        }

        await packs.KeepAsync(pack, cancellationToken).ConfigureAwait(false);
        packs.Activate(pack);
        status = new PackStatus(pack, [], at);
        await NoteRevisionAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Keeps the active revision, and notes it in the administration stream unless the last one noted there is the same.</summary>
    internal async Task NoteRevisionAsync(CancellationToken cancellationToken)
    {
        var pack = packs.Active;
        await packs.KeepAsync(pack, cancellationToken).ConfigureAwait(false);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var head = await journal.HeadAsync(Streams.Administration, cancellationToken).ConfigureAwait(false);
            var rows = await journal.ReadAsync(Streams.Administration, 0, cancellationToken).ConfigureAwait(false);
            var noted = codecs.DecodeAll(rows, default, []);
            if (noted.SelectMany(c => c.Events).OfType<RevisionActivated>().LastOrDefault()?.Revision == pack.Revision) return;
            var at = Later(clock.GetUtcNow().ToUniversalTime(), noted.Count == 0 ? DateTimeOffset.MinValue : noted[^1].At);
            var id = new CommandId($"activate:{head.Version + 1}:{pack.Revision}");
            var header = new CommitHeader("Activate", Actor.System, pack.Revision, pack.Current.Version);
            var commit = new RecordedCommit(Streams.Administration, head.Version + 1, id, at, header, [new RevisionActivated(pack.Revision, pack.Name, pack.Version)]);
            var encoded = codecs.Encode(commit, codecs.Keys.BodyHash(Encoding.UTF8.GetBytes(pack.Revision)), head.Hash, []);
            if (await journal.AppendAsync(new Append([new AppendPart(encoded.Row)]), cancellationToken).ConfigureAwait(false) == AppendResult.Appended) return;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
