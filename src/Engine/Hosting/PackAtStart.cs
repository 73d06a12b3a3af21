using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Packs;
using Parley.Running;

namespace Parley.Hosting;

/// <summary>Makes the front door before the application starts, so that a pack with an error stops it there and not at the first report; runs its own tests, and notes in the journal which revision came into force.</summary>
internal sealed class PackAtStart(DisputeEngine engine, FoundPack found, PackTrial trial, ILogger<PackAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await engine.StartAsync(await trial.JudgeAsync(found, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        log.PackInForce(engine.ActivePack.ToString());
        log.PackStands(engine.PackStatus);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
