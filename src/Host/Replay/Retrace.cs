using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley.Host.Replay;

/// <summary>
/// Goes over rows that an earlier run dealt with, so that they count as they did then. What left a commit was accepted; what left none is judged again on the dispute
/// as it was at that place, and nothing is sent.
/// </summary>
internal sealed class Retrace(DisputeEngine engine, Tally tally)
{
    private readonly Decider decider = new();

    /// <summary>Goes over a step; gives the first of its commands that is still to be sent.</summary>
    public async ValueTask<int> GoOverAsync(PlannedStep step, Recorded recorded, CancellationToken cancellationToken)
    {
        recorded.GoTo(step.At);
        for (var i = 0; i < step.Commands.Count; i++)
        {
            if ((step.Number, i).CompareTo(recorded.Last) > 0) return i;
            var id = step.IdOf(i);
            if (recorded.Has(id))
            {
                recorded.GoTo(id);
                await CompareAsync(step, step.Commands[i].Body, id, cancellationToken);
            }
            else if (step.Commands[i].Mapped.IsSentAt(StageOf(recorded.State)))
            {
                await JudgeAsync(step, step.Commands[i], recorded.State, cancellationToken);
            }
        }

        return step.Commands.Count;
    }

    /// <summary>What is recorded stays; a row that says something else now is counted, so that nobody takes it for carried out.</summary>
    private async ValueTask CompareAsync(PlannedStep step, Command body, CommandId id, CancellationToken cancellationToken)
    {
        step.Row.Accept();
        tally.Repeat();
        var remembered = await engine.Journal.FindCommandAsync(step.Case.Dispute.Value, id, cancellationToken);
        step.Row.IsChanged |= remembered?.BodyHash.Span.SequenceEqual(engine.Codecs.Keys.BodyHash(CommandJson.Write(body))) is not true;
    }

    private static Stage? StageOf(Dispute dispute) => dispute.Version == 0 ? null : dispute.Stage;

    private async ValueTask JudgeAsync(PlannedStep step, PlannedCommand command, Dispute then, CancellationToken cancellationToken)
    {
        var packs = engine.Packs;
        var decision = decider.Decide(then, command.Body, new DecisionInput
        {
            Now = step.At > then.LastAt ? step.At : then.LastAt,
            Actor = command.Actor,
            Pack = then.Version == 0 ? packs.Active : await packs.ForAsync(then.Revision, cancellationToken),
            NextPack = packs.Active,
            Other = await OtherAsync(then, command.Body, cancellationToken),
        });
        if (decision.Refusal is { } refusal) step.Row.Refuse(refusal.Id);
        else if (decision.Main is { Events.Count: > 0 }) step.Row.Ignore(IgnoredBy.RecordedLater);
        else step.Row.Accept();
    }

    private async ValueTask<Dispute?> OtherAsync(Dispute then, Command command, CancellationToken cancellationToken) =>
        Needs.Other(then, command) is { } other && other != then.Id ? await engine.FindAsync(other, cancellationToken) : null;
}
