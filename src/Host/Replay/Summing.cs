using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Host.Replay;

/// <summary>Counts how the disputes of a source stand after a run.</summary>
internal static class Summing
{
    public static async Task<ReplaySummary> UpAsync(ReplayPlan plan, DisputeEngine engine, TimeSpan took, CancellationToken cancellationToken)
    {
        var disputes = new List<Dispute>(plan.Cases.Count);
        foreach (var file in plan.Cases)
        {
            if (await engine.FindAsync(file.Dispute, cancellationToken) is { } dispute) disputes.Add(dispute);
        }

        var seconds = took.TotalSeconds;
        return new ReplaySummary
        {
            Cases = plan.Cases.Count,
            Rows = plan.Rows,
            Commands = plan.Tally.Commands,
            CommandRows = plan.Tally.CommandRows,
            Refused = plan.Tally.Refused,
            Ignored = plan.Tally.Ignored,
            Unreadable = plan.Unreadable.Count,
            Adjusted = plan.Tally.Adjusted,
            Episodes = disputes.Sum(d => d.Episode),
            Stages = InOrder(StageWords.All, disputes.CountBy(d => StageWords.Of(d.Stage))),
            Levels = InOrder(engine.ActivePack.Levels.Levels.Select(l => l.Name), disputes.CountBy(d => d.Level.ToString())),
            Deadlines = new DeadlineFigures(disputes.Sum(d => d.DeadlinesKept), disputes.Sum(d => d.DeadlinesMissed)),
            Repeats = disputes.Count(d => d.Earlier.SamePlace > 0 || d.Earlier.SameParties > 0),
            Recorded = plan.Tally.Repeated,
            Seconds = Math.Round(seconds, 3),
            CommandsPerSecond = seconds > 0 ? Math.Round(plan.Tally.Commands / seconds, 1) : 0,
        };
    }

    private static Dictionary<string, int> InOrder(IEnumerable<string> order, IEnumerable<KeyValuePair<string, int>> counts)
    {
        var byName = counts.ToDictionary(StringComparer.Ordinal);
        var sorted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in order.Concat(byName.Keys))
        {
            if (byName.TryGetValue(name, out var count)) sorted[name] = count;
        }

        return sorted;
    }
}
