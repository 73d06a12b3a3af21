using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>Who answers for a dispute that nobody has accepted yet.</summary>
internal static class Receivers
{
    public static string? Lost(Course course, Change change)
    {
        if (change.After.Stage != Stage.Received) return null;
        if (Duty(course, change.After) is not { } now) return "nobody has to accept it";
        if (change.Before.Stage != Stage.Received || change.Before.Version == 0 || Duty(course, change.Before) is not { } was) return null;
        if (FirstOf(was) == FirstOf(now) || change.Commit.Events.Any(e => e is Designated or Recused or OtherMediatorAsked)) return null;
        return $"{FirstOf(was)} was responsible and now {FirstOf(now)} is";
    }

    private static Holder? FirstOf(Deadline deadline) => deadline.First ?? deadline.Holder;

    private static Deadline? Duty(Course course, Dispute dispute) => dispute.Deadlines.FirstOrDefault(d =>
        d.Holder is not null && course.Pack.Deadlines.Find(d.Kind) is { } rule && rule.Stops.Contains(nameof(HandoverAccepted)));
}
