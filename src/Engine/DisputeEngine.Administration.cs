using Parley.Administration;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;
using Parley.Packs.Checking;
using Parley.Reading;
using Parley.Revisions;

namespace Parley;

/// <content>Which revision is in force: what the folder holds, what people decided, what the administration stream says.</content>
public sealed partial class DisputeEngine
{
    private const string ActivateCommand = "Activate";

    private volatile JudgedFolder? folder;
    private volatile PackHorizon? horizon;

    /// <summary>Which rule pack is in force, whether its calendar still reaches, and whether the folder holds another one that was refused or waits.</summary>
    public PackStatus PackStatus
    {
        get
        {
            var active = packs.Active;
            IReadOnlyList<Finding> warnings = EndOf(active) is { } ends ? [ends] : [];
            if (folder is not { } judged) return new PackStatus(active, [], null) { Warnings = warnings };
            var status = new PackStatus(active, judged.Refused, judged.At) { Warnings = warnings };
            return judged.Good is { } good ? status with { Folder = good, Held = RevisionHold.Of(Revisions, good.Revision) } : status;
        }
    }

    private RevisionBook Revisions => administration.Book.Revisions;

    /// <summary>Whether every revision needs a second person, whatever the pack in force says. Set before the start.</summary>
    internal bool SecondPersonAlways { get; init; }

    /// <summary>
    /// Begins with the revision that was in force when the application last ran, and then takes over what the folder holds, as if it had just changed.
    /// </summary>
    /// <param name="found">The folder, after its own tests.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PackException">Nothing was in force before, and the folder's pack is not in order.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks the revision that was in force.</exception>
    internal async Task StartAsync(FoundPack found, CancellationToken cancellationToken)
    {
        await administration.RefreshAsync(cancellationToken).ConfigureAwait(false);
        if (Revisions.InForce is null) found.Result.OrThrow();
        await AlignAsync(cancellationToken).ConfigureAwait(false);
        await ActivateDueAsync(cancellationToken).ConfigureAwait(false);
        await TakeOverAsync(found, atStart: true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes over what a folder holds now, or proposes it where a second person is needed. With an error nothing changes but the status; the last good pack stays in force.</summary>
    /// <returns>Whether the folder's pack is in force.</returns>
    internal Task<bool> TakeOverAsync(FoundPack found, CancellationToken cancellationToken) => TakeOverAsync(found, atStart: false, cancellationToken);

    /// <summary>Follows what people decided, here or in another process: approvals whose moment has come, rolling back.</summary>
    internal async Task FollowAsync(CancellationToken cancellationToken)
    {
        await administration.RefreshAsync(cancellationToken).ConfigureAwait(false);
        await ActivateDueAsync(cancellationToken).ConfigureAwait(false);
        if (folder?.Good is { } good && Revisions.Of(good.Revision)?.Standing == RevisionStanding.Overtaken) await ArriveAsync(good, atStart: false, cancellationToken).ConfigureAwait(false);
        await AlignAsync(cancellationToken).ConfigureAwait(false);
    }

    private Finding? EndOf(Pack pack)
    {
        var now = clock.GetUtcNow();
        var hour = now.Ticks / TimeSpan.TicksPerHour;
        if (horizon is not { } known || known.Hour != hour || !ReferenceEquals(known.Pack, pack)) horizon = known = new PackHorizon(pack, hour, HorizonCheck.Of(pack, now));
        return known.Ends;
    }

    private async Task<bool> TakeOverAsync(FoundPack found, bool atStart, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        if (found.Pack is not { } pack)
        {
            folder = new JudgedFolder(folder?.Good, found.Result.Findings, at);
            return false;
        }

        await ArriveAsync(pack, atStart, cancellationToken).ConfigureAwait(false);
        if (Revisions.InForce == pack.Revision) packs.Activate(pack);
        var faults = Revisions.InForce == pack.Revision ? [] : Surround(found);
        folder = new JudgedFolder(pack, faults, at);
        await AlignAsync(cancellationToken).ConfigureAwait(false);
        return packs.Active.Revision == pack.Revision;
    }

    private async ValueTask ArriveAsync(Pack pack, bool atStart, CancellationToken cancellationToken)
    {
        await packs.KeepAsync(pack, cancellationToken).ConfigureAwait(false);
        await administration.AppendAsync(
            ActivateCommand, Actor.System, packs.Active, clock.GetUtcNow(), book => AdministrationDecision.Of(RevisionDesk.Arrive(book.Revisions, packs.Active, pack, SecondPersonAlways, atStart)), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask ActivateDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Revisions.Due(now) is null) return;
        await administration.AppendAsync(
            ActivateCommand,
            Actor.System,
            packs.Active,
            now,
            book => AdministrationDecision.Of(book.Revisions.Due(now) is { } due ? RevisionDecision.Of(RevisionDesk.Activate(due)) : RevisionDecision.Nothing),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The pack in memory becomes the one the stream names. Whoever comes last looks again, so that two at once end with the same.</summary>
    private async ValueTask AlignAsync(CancellationToken cancellationToken)
    {
        while (Revisions.InForce is { } revision && revision != packs.Active.Revision)
        {
            var good = folder?.Good;
            packs.Activate(good?.Revision == revision ? good : (await packs.ForAsync(revision, cancellationToken).ConfigureAwait(false)).With(packs.Active.Current));
        }
    }

    /// <summary>
    /// While the folder's policy is not in force, its organisation, calendar and texts are: nobody who is away may keep a duty because rules wait. Only together with the policy in
    /// force they must be in order; otherwise the last good ones stay.
    /// </summary>
    /// <returns>What is wrong with the two together.</returns>
    private IReadOnlyList<Finding> Surround(FoundPack found)
    {
        var active = packs.Active;
        if (found.Files.Count == 0 || PolicyDocument.Read(active.PolicyBytes) is not { } policy) return [];
        var together = policy.Concat(found.Files.Where(f => !PackFiles.IsPolicy(f.Key))).ToDictionary(StringComparer.Ordinal);
        var result = PackReader.Read(together);
        if (result.Pack is not { } pack) return result.Findings;
        packs.Activate(pack);
        return [];
    }
}
