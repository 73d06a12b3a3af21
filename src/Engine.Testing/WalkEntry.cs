using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Testing;

/// <summary>What one step of a walk came to: a command with its answer, or time that passed.</summary>
internal readonly record struct WalkEntry(DateTimeOffset At, DisputeId Dispute, Command? Command, Actor? By, Reply? Reply, int Fired)
{
    public override string ToString() => Command is null
        ? $"{At:yyyy-MM-dd HH:mm:ss}  time passes{(Fired == 0 ? string.Empty : $", fired: {Fired}")}"
        : $"{At:yyyy-MM-dd HH:mm:ss}  {Dispute}: {Command.Name} by {By?.SubjectId} as {By?.PostId} → {Answer()}";

    private string Answer() => Reply switch
    {
        Refused refused => $"{refused.Refusal.Id} {refused.Refusal.Guard}",
        Accepted { Proposal: { } proposal } => $"waits as {proposal}",
        Accepted accepted => string.Join(", ", accepted.Events.Select(e => e.Name)),
        _ => "nothing",
    };
}
