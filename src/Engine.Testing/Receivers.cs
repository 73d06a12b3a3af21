using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>Who answers for a dispute that nobody has accepted yet, and who must sign a warning.</summary>
internal static class Receivers
{
    public static string? Lost(Course course, Change change)
    {
        if (change.After.Stage != Stage.Received) return null;
        if (Duty(course, change.After) is not { } now) return "nobody has to accept it";
        if (change.Before.Stage != Stage.Received || change.Before.Version == 0 || Duty(course, change.Before) is not { } was) return null;
        if (FirstOf(was) == FirstOf(now) || change.Commit.Events.Any(e => e is Designated or Recused or ConcernedRecorded or OtherMediatorAsked)) return null;
        return $"{FirstOf(was)} was responsible and now {FirstOf(now)} is";
    }

    public static string? NobodyThere(Course course, Change change)
    {
        if (!change.Commit.Events.Any(e => e is WarningIssued)) return null;
        var signing = change.After.Deadlines.Where(d => d.Kind == DeadlineKinds.Sign && d.Subject == change.After.Warning?.Id && d.Holder is not null).ToArray();
        if (signing.Length == 0) return "a warning was issued and nobody has to sign it";
        var directory = course.Pack.Current.Directory;
        var empty = signing.Where(d => d.Holder is { } holder && !directory.IsFilled(holder, change.After.LastAt)).Select(d => d.Holder);
        return empty.FirstOrDefault() is { } nobody ? $"a warning went to {nobody}, where nobody is at {change.After.LastAt:O}" : null;
    }

    private static Holder? FirstOf(Deadline deadline) => deadline.First ?? deadline.Holder;

    private static Deadline? Duty(Course course, Dispute dispute) => dispute.Deadlines.FirstOrDefault(d =>
        d.Holder is not null && course.Pack.Deadlines.Find(d.Kind) is { } rule && rule.Stops.Contains(nameof(HandoverAccepted)));
}
