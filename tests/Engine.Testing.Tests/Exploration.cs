using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.PackTests;

namespace Parley.Tests.Testing;

/// <summary>
/// Every state that can be reached, told apart by what promise P21 names: stage, level, tier, warning, visits and referral, and by what people still have to do.
/// From one dispute of each such kind every command and every firing is tried, until nothing new is found.
/// </summary>
internal sealed class Exploration(Pack pack, int most)
{
    private static readonly DateTimeOffset Start = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Decider decider = new();
    private readonly CaseActors actors = new(pack);
    private readonly Dictionary<(string, string), Actor[]> able = [];
    private readonly Dictionary<string, (string? From, string By)> found = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, Dispute Dispute)> ahead = [];

    public IReadOnlyCollection<string> States => found.Keys;

    public int Decisions { get; private set; }

    public bool IsComplete => ahead.Count == 0;

    /// <summary>What is wrong with a state, with the way to it; null when every state that was found is right.</summary>
    public string? Explore(IEnumerable<Report> reports, Func<Dispute, string?> wrong)
    {
        foreach (var report in reports)
        {
            var seed = Decide(Fold.Start(new DisputeId("d1")), report, Office.Reception, Start) ?? throw new InvalidOperationException("A report is accepted.");
            if (Note(seed, null, nameof(Report), wrong) is { } first) return first;
        }

        while (found.Count < most && ahead.TryDequeue(out var next))
        {
            foreach (var (by, after) in After(next.Dispute))
            {
                if (Note(after, next.Key, by, wrong) is { } broken) return broken;
            }
        }

        return null;
    }

    private string? Note(Dispute dispute, string? from, string by, Func<Dispute, string?> wrong)
    {
        var key = KeyOf(dispute);
        if (!found.TryAdd(key, (from, by))) return null;
        if (wrong(dispute) is { } broken) return $"{broken} after {string.Join(", ", Way(key).Reverse())} in {key}";
        ahead.Enqueue((key, dispute));
        return null;
    }

    private IEnumerable<string> Way(string key)
    {
        for (string? at = key; at is not null; at = found[at].From) yield return found[at].By;
    }

    private IEnumerable<(string By, Dispute After)> After(Dispute dispute)
    {
        foreach (var command in Alphabet.Of(dispute, pack))
        {
            if (Able(command.Name, dispute.Unit).Select(by => Decide(dispute, command, by, dispute.LastAt.AddMinutes(1))).FirstOrDefault(d => d is not null) is { } after) yield return (command.Name, after);
        }

        foreach (var kind in dispute.Deadlines.Where(d => d is { State: DeadlineState.Running, Fired: false }).GroupBy(d => d.Kind))
        {
            var first = kind.MinBy(d => d.Due) ?? kind.First();
            var at = first.Due > dispute.LastAt ? first.Due : dispute.LastAt;
            if (at > End) continue;
            if (Decide(dispute, new FireDeadline { Deadline = first.Id, Setting = first.Setting }, Actor.System, at) is { } after) yield return ($"fire {kind.Key}", after);
        }
    }

    private Dispute? Decide(Dispute dispute, Command command, Actor by, DateTimeOffset at)
    {
        Decisions++;
        var input = new DecisionInput { Now = at, Actor = by, Pack = pack, NextPack = pack };
        return decider.Decide(dispute, command, input) is { Refusal: null, Main: { Events.Count: > 0 } main } ? main.Dispute : null;
    }

    private Actor[] Able(string command, string unit)
    {
        if (!able.TryGetValue((command, unit), out var who)) able.Add((command, unit), who = [.. actors.WhoMay(command, unit, Start).DistinctBy(a => a.SubjectId).Take(4)]);
        return who;
    }

    private static string KeyOf(Dispute d)
    {
        var warning = d.Warning is null ? "unwarned" : d.Warning.Complete ? "signed" : "unsigned";
        var people = d.Deadlines.Where(NobodyForgottenTests.Counts).Select(x => x.State == DeadlineState.Paused ? $"({x.Kind})" : x.Kind).Distinct().Order(StringComparer.Ordinal);
        return $"{d.Stage} {d.Level} {d.Tier} {warning} calm{Math.Min(d.CalmInARow, 2)} {(d.Body is null ? "here" : "referred")} {string.Join('+', people)}";
    }
}
