using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley.Steps;

/// <summary>One command's place in the flow: where it is allowed, what must hold before its body is read, and what it does.</summary>
internal sealed class Step
{
    private readonly Func<Dispute, Command, StepContext, StepResult> handle;
    private readonly Func<Dispute, StepContext, Refusal?>? guard;

    private Step(string name, ImmutableArray<Stage> stages, Func<Dispute, Command, StepContext, StepResult> handle, Func<Dispute, StepContext, Refusal?>? guard, MessageKind? condition)
    {
        Command = name;
        Stages = stages;
        this.handle = handle;
        this.guard = guard;
        Condition = condition;
    }

    public string Command { get; }

    public ImmutableArray<Stage> Stages { get; }

    /// <summary>What must hold of the command's body, for <em>yes if</em>; null when nothing must.</summary>
    public MessageKind? Condition { get; }

    public static Step For<TCommand>(
        ImmutableArray<Stage> stages,
        Func<Dispute, TCommand, StepContext, StepResult> handle,
        Func<Dispute, StepContext, Refusal?>? guard = null,
        MessageKind? condition = null)
        where TCommand : Command =>
        new(typeof(TCommand).Name, stages, (d, c, x) => handle(d, (TCommand)c, x), guard, condition);

    /// <summary>What of the dispute itself stands against the command, before its body is read.</summary>
    public Refusal? Guard(Dispute dispute, StepContext context) =>
        Stages.Contains(dispute.Stage) ? guard?.Invoke(dispute, context) : Refusal.Of(StepMessages.NotInThisStage, "Stage", Command, dispute.Stage, string.Join(", ", Stages));

    public StepResult Take(Dispute dispute, Command command, StepContext context) =>
        Guard(dispute, context) is { } refusal ? StepResult.Refuse(refusal) : handle(dispute, command, context);
}
