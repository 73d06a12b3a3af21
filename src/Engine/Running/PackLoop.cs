using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Running;

/// <summary>Takes over a changed rule pack: read when still, checked, compiled and tested off the decision path, then swapped in whole. With an error the last good one stays, loudly.</summary>
internal sealed class PackLoop(DisputeEngine engine, PackFolderWatch? watch, PackTrial trial, TimeProvider clock, TimeSpan interval, ILogger<PackLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (watch is null) return;
        using var timer = new PeriodicTimer(interval, clock);
        try
        {
            do
            {
                if (watch.Look() is { } found) await TakeOverAsync(await trial.JudgeAsync(found, stoppingToken).ConfigureAwait(false), stoppingToken).ConfigureAwait(false);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LoopStopped(nameof(PackLoop));
        }
    }

    private async Task TakeOverAsync(FoundPack found, CancellationToken cancellationToken)
    {
        try
        {
            var was = engine.ActivePack;
            if (!await engine.TakeOverAsync(found, cancellationToken).ConfigureAwait(false)) log.PackRefused(found.Result.Findings.Count, found.Result.Findings[0].ToString(), was.ToString());
            else if (was.Revision != engine.ActivePack.Revision) log.PackTakenOver(was.ToString(), engine.ActivePack.ToString());
            else if (was.Current.Version != engine.ActivePack.Current.Version) log.SurroundingsTakenOver(engine.ActivePack.Current.Version);
        }
        catch (JournalException fault)
        {
            log.PackFailed(fault);
        }
    }
}
