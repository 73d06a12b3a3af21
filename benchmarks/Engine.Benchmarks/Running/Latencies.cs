using System.Collections.Concurrent;
using System.Diagnostics;
using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Benchmarks.Running;

/// <summary>Sends commands at a steady rate, whether earlier ones were answered or not, and keeps how long each took from the moment it was meant to be sent.</summary>
internal sealed class Latencies(DisputeEngine engine, IReadOnlyList<DisputeId> disputes, Actor actor)
{
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(20);
    private readonly ConcurrentQueue<double> milliseconds = new();

    public int Count => milliseconds.Count;

    public async Task SendAsync(Func<int, bool> goOn)
    {
        using var timer = new PeriodicTimer(Pace);
        var answers = new List<Task>();
        for (var i = 0; goOn(i); i++)
        {
            await timer.WaitForNextTickAsync();
            var (sent, dispute) = (Stopwatch.GetTimestamp(), disputes[i % disputes.Count]);
            answers.Add(Task.Run(() => OneAsync(dispute, sent)));
        }

        await Task.WhenAll(answers);
    }

    public double Percentile(double share)
    {
        var sorted = milliseconds.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * share) - 1)];
    }

    private async Task OneAsync(DisputeId dispute, long sent)
    {
        if (await engine.SendAsync(dispute, new RecordProgress { Text = "spoke with both" }, actor) is not Accepted) throw new InvalidOperationException("Progress can always be recorded.");
        milliseconds.Enqueue(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
    }
}
