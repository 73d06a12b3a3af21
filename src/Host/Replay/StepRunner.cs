using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Host.Replay;

/// <summary>Runs one step of a case: what is due before it fires, then its commands are sent that apply in the stage reached.</summary>
/// <param name="engine">The engine.</param>
/// <param name="tally">Counts what became of rows.</param>
/// <param name="isSimulated">Whether each step is decided at its own moment and deadlines fire at theirs; else now.</param>
internal sealed class StepRunner(DisputeEngine engine, Tally tally, bool isSimulated)
{
    private readonly Retrace retrace = new(engine, tally);

    public async Task RunAsync(PlannedStep step, CancellationToken cancellationToken)
    {
        var before = (step.Row.Accepted, step.Row.Refusal);
        if (!step.Case.IsLookedUp) await LookUpAsync(step.Case, cancellationToken);
        var from = step.Case.Recorded is { } recorded ? await GoOverAsync(step, recorded, cancellationToken) : 0;
        if (from == 0 && isSimulated && step.Commands.Count > 0) await FireAsync(step, cancellationToken);
        if (from < step.Commands.Count) await SendAsync(step, from, cancellationToken);
        if (before == (step.Row.Accepted, step.Row.Refusal)) step.Row.Ignore(RuleOf(step));
        if (--step.Row.StepsLeft == 0) tally.Done(step.Row);
    }

    /// <summary>Fires what is due of a case up to a moment (inclusive), each deadline at its own.</summary>
    public async Task FireUpToAsync(CaseFile file, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        if (!HasDue(file, d => d <= moment)) return;
        await engine.FireDueAsync(file.Dispute, moment, inclusive: true, cancellationToken);
        file.Current = await engine.FindAsync(file.Dispute, cancellationToken);
    }

    private async Task LookUpAsync(CaseFile file, CancellationToken cancellationToken)
    {
        file.Current = await engine.FindAsync(file.Dispute, cancellationToken);
        file.IsLookedUp = true;
        if (file.Current is null) return;
        var recorded = new Recorded(file.Dispute, await engine.HistoryAsync(file.Dispute, cancellationToken));
        if (recorded.Last.Step > 0) file.Recorded = recorded;
    }

    private async ValueTask<int> GoOverAsync(PlannedStep step, Recorded recorded, CancellationToken cancellationToken)
    {
        if (step.Number > recorded.Last.Step)
        {
            step.Case.Recorded = null;
            return 0;
        }

        return await retrace.GoOverAsync(step, recorded, cancellationToken);
    }

    /// <summary>At one instant commands come before deadlines, so only what is due strictly before fires.</summary>
    private async Task FireAsync(PlannedStep step, CancellationToken cancellationToken)
    {
        foreach (var file in step.Others.Prepend(step.Case))
        {
            if (!HasDue(file, due => due < step.At)) continue;
            await engine.FireDueAsync(file.Dispute, step.At, inclusive: false, cancellationToken);
            file.Current = await engine.FindAsync(file.Dispute, cancellationToken);
        }
    }

    private static bool HasDue(CaseFile file, Func<DateTimeOffset, bool> isDue) =>
        file.Current is { } dispute && dispute.Deadlines.Any(d => d is { State: DeadlineState.Running, Fired: false } && isDue(d.Due));

    private async Task SendAsync(PlannedStep step, int from, CancellationToken cancellationToken)
    {
        var stage = step.Case.Current?.Stage;
        for (var i = from; i < step.Commands.Count; i++)
        {
            if (!step.Commands[i].Mapped.IsSentAt(stage)) continue;
            var reply = await SendAsync(step, step.Commands[i], step.IdOf(i), cancellationToken);
            if (reply is Accepted accepted)
            {
                step.Row.Accept();
                stage = StageAfter(accepted, stage);
            }
            else if (reply is Refused refused)
            {
                step.Row.Refuse(refused.Refusal.Id);
            }
        }

        foreach (var file in step.Others.Prepend(step.Case)) file.Current = await engine.FindAsync(file.Dispute, cancellationToken);
    }

    private Task<Reply> SendAsync(PlannedStep step, PlannedCommand command, CommandId id, CancellationToken cancellationToken)
    {
        var options = new SendOptions { CommandId = id, Moment = isSimulated ? step.At : null };
        return command.Body is Report report
            ? engine.ReportAsync(report, command.Actor, step.Case.Dispute, options, cancellationToken)
            : engine.SendAsync(step.Case.Dispute, command.Body, command.Actor, options, cancellationToken);
    }

    private static Stage? StageAfter(Accepted accepted, Stage? before)
    {
        foreach (var happened in accepted.Events)
        {
            if (happened is Reported) before = Stage.Received;
            else if (happened is StageMoved moved) before = moved.To;
        }

        return before;
    }

    private static string RuleOf(PlannedStep step)
    {
        if (step.Commands.Count == 0) return IgnoredBy.NoCommand;
        return step.Case.Current is null ? IgnoredBy.Unreported : step.Elsewhere ?? IgnoredBy.Stage;
    }
}
