using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Running;

/// <summary>
/// Takes over a changed rule pack: read when still, checked, compiled and tested off the decision path, then swapped in whole, or proposed where a second person is needed. With an error
/// the last good one stays, loudly. Also follows what people decided about revisions, be it in another process.
/// </summary>
internal sealed class PackLoop(DisputeEngine engine, PackFolderWatch? watch, PackTrial trial, TimeProvider clock, TimeSpan interval, ILogger<PackLoop> log) : BackgroundService
{
    private IReadOnlyList<string> warned = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, clock);
        try
        {
            do
            {
                await RoundAsync(stoppingToken).ConfigureAwait(false);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LoopStopped(nameof(PackLoop));
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        var (was, status) = (engine.ActivePack, engine.PackStatus);
        try
        {
            await engine.FollowAsync(cancellationToken).ConfigureAwait(false);
            if (watch?.Look() is { } found) await engine.TakeOverAsync(await trial.JudgeAsync(found, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (JournalException fault)
        {
            log.PackFailed(fault);
        }

        if (was.Revision != engine.ActivePack.Revision) log.PackTakenOver(was.ToString(), engine.ActivePack.ToString());
        else if (was.Current.Version != engine.ActivePack.Current.Version) log.SurroundingsTakenOver(engine.ActivePack.Current.Version);
        var now = engine.PackStatus;
        if (now.At != status.At || now.Held?.Id != status.Held?.Id) log.PackStands(now);
        Warn(now);
    }

    /// <summary>Each warning once, at the start too; time alone can bring a new one.</summary>
    private void Warn(PackStatus status)
    {
        var warnings = status.Warnings.Select(w => w.ToString()).ToList();
        foreach (var warning in warnings.Except(warned, StringComparer.Ordinal)) log.PackWarned(status.Active.ToString(), warning);
        warned = warnings;
    }
}
