using System.Globalization;
using Parley.Journal;

namespace Parley.Host.Commands.Checkpoints;

/// <summary>Writes a checkpoint when the host starts and then at every interval. One that fails is told in the log, and the next is tried at its time.</summary>
internal sealed partial class CheckpointLoop(IJournal journal, TimeProvider clock, CheckpointPlan plan, ILogger<CheckpointLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(plan.Every, clock);
        do
        {
            await WriteAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        var target = Path.Combine(plan.Folder, $"checkpoint-{at.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture)}.jsonl");
        try
        {
            Directory.CreateDirectory(plan.Folder);
            var checkpoint = await CheckpointWriting.WriteAsync(journal, plan.Database, target, at, cancellationToken);
            Written(target, checkpoint.Streams, checkpoint.KeyId);
        }
        catch (Exception fault) when (fault is JournalException or IOException or UnauthorizedAccessException)
        {
            Failed(target, fault);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Checkpoint of {Streams} streams signed with key {KeyId}: {Path}")]
    private partial void Written(string path, long streams, string keyId);

    [LoggerMessage(2, LogLevel.Warning, "The checkpoint {Path} could not be written; the next is tried at its time")]
    private partial void Failed(string path, Exception fault);
}
