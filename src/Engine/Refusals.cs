using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley;

/// <summary>What stands against a command whatever its step says: who sends it, when it happened, whose own matter it is.</summary>
internal static class Refusals
{
    public static Refusal? Of(Dispute dispute, Command command, StepContext context)
    {
        if (context.HappenedAt > context.Now) return Refusal.Of(StepMessages.InTheFuture, "HappenedAt", context.HappenedAt, context.Now);
        if (command is Report) return MayReport(dispute, context);
        return dispute.Version == 0 ? Refusal.Of(StepMessages.UnknownDispute, "Dispute", dispute.Id) : OfActor(dispute, command.Name, context);
    }

    public static Refusal? OfActor(Dispute dispute, string command, StepContext context)
    {
        if (!context.Pack.Current.Directory.May(context.Actor, command, context.Now, out var refusal)) return refusal;
        return OwnMatter.Of(dispute, command, context);
    }

    public static Step StepOf(Command command) => Flow.Of(command.Name) ?? throw new InvalidOperationException($"{command.Name} has no step.");

    private static Refusal? MayReport(Dispute dispute, StepContext context)
    {
        if (dispute.Version > 0) return Refusal.Of(StepMessages.AlreadyReported, "Dispute", dispute.Id);
        return context.Pack.Current.Directory.May(context.Actor, nameof(Report), context.Now, out var refusal) ? null : refusal;
    }
}
