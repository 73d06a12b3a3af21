using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Testing;

/// <summary>When deadlines fire, and how often.</summary>
internal static class Firings
{
    private const string Fire = "fire:";

    public static string? InEnded(Change change)
    {
        if (change.Before.Version == 0 || change.Before.Stage.IsActive()) return null;
        foreach (var missed in change.Commit.Events.OfType<DeadlineMissed>())
        {
            if (KindOf(change, missed.Deadline) is not (DeadlineKinds.Review or DeadlineKinds.Proposal)) return $"{missed.Deadline} ran out in {change.Before.Stage}";
        }

        return null;
    }

    public static string? Wrong(Course course) => Twice(course) ?? Never(course);

    private static string? Twice(Course course)
    {
        var fired = new HashSet<(string, int)>();
        foreach (var change in course.Changes)
        {
            if (change.Commit.Header.Command != nameof(FireDeadline)) continue;
            if (FiredBy(change) is not { } deadline) return $"commit {change.Commit.Version} fires what is not there";
            if (!fired.Add((deadline.Id, deadline.Setting))) return $"{deadline.Id} fires twice, the second time in commit {change.Commit.Version}";
            if (change.Commit.At < Simulation.MomentOf(deadline)) return $"{deadline.Id} fires at {change.Commit.At:O} and is due at {Simulation.MomentOf(deadline):O}";
        }

        return null;
    }

    private static string? Never(Course course)
    {
        if (course.Changes.IsEmpty) return null;
        foreach (var deadline in course.Changes[^1].After.Deadlines)
        {
            if (deadline is { State: DeadlineState.Running, Fired: false } && Simulation.MomentOf(deadline) <= course.FiredUpTo) return $"{deadline.Id}, due {deadline.Due:O}, never fired";
        }

        return null;
    }

    /// <summary>The command id of a firing names the deadline and its setting.</summary>
    private static Deadline? FiredBy(Change change)
    {
        var fired = change.Commit.Command.Value;
        if (!fired.StartsWith(Fire, StringComparison.Ordinal)) return change.Commit.Events.OfType<DeadlineMissed>().Select(m => Find(change, m.Deadline)).FirstOrDefault();
        var end = fired.LastIndexOf(':');
        return Find(change, fired[Fire.Length..end]) is { } found && found.Setting.ToString(System.Globalization.CultureInfo.InvariantCulture) == fired[(end + 1)..] ? found : null;
    }

    private static Deadline? Find(Change change, string id) => change.Before.Deadlines.FirstOrDefault(d => d.Id == id);

    private static string? KindOf(Change change, string id) => Find(change, id)?.Kind;
}
