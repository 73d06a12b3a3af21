using System.Diagnostics;
using Parley.Packs;
using Parley.PackTests;
using Parley.Reading;

namespace Parley.Running;

/// <summary>Runs a pack's own tests before it may come into force: in memory, beside the decisions, for a bounded time.</summary>
internal sealed class PackTrial(TimeSpan limit)
{
    /// <summary>The same folder; without its pack when a case fails, cannot be read or takes too long, and then with what is wrong.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<FoundPack> JudgeAsync(FoundPack found, CancellationToken cancellationToken)
    {
        if (found.Pack is null) return found;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limit);
        var begun = Stopwatch.GetTimestamp();
        try
        {
            var report = await Task.Run(() => PackTestSuite.Of(found, time.Token).RunAsync(time.Token), time.Token).ConfigureAwait(false);
            // A timer may come late on a busy machine; the limit counts all the same.
            if (Stopwatch.GetElapsedTime(begun) > limit) return TooSlow(found);
            Finding[] failures = [.. report.Findings.Where(f => f.Severity == Severity.Error), .. report.Results.SelectMany(r => r.Failures)];
            return failures.Length == 0 ? found : found.Refused(failures);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TooSlow(found);
        }
    }

    private FoundPack TooSlow(FoundPack found) =>
        found.Refused([new Finding(PackTestMessages.TooSlow, Severity.Error, new Position(TestFiles.Folder, 1, 1, string.Empty), [limit.TotalSeconds])]);
}
