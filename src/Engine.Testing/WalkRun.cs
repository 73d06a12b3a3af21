using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>One walk on its way. Used once, by one thread.</summary>
internal sealed class WalkRun(DisputeEngine engine, SimulatedClock clock, WalkPeople people, WalkOptions options)
{
    private static readonly DisputeId One = new("d1");
    private static readonly DisputeId Two = new("d2");
    private static readonly Invariant Answers = new("EveryCommandIsAnswered", "The engine answers every command with a reply and fires what is due.", _ => null);

    private static readonly Invariant WritesNothing = new("RefusalsWriteNothing", "A command that is refused writes nothing.", _ => null);

    private readonly List<WalkEntry> entries = [];
    private int sent;

    public IReadOnlyList<WalkEntry> Entries => entries;

    public int Commits { get; private set; }

    public Invariant? Broken { get; private set; }

    public string? How { get; private set; }

    public async Task GoAsync(IReadOnlyList<ulong> steps, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var step in steps)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await StepAsync(new Dice(step), cancellationToken);
                if (Broken is not null) return;
            }

            await engine.FireDueAsync(One, clock.Now, inclusive: true, cancellationToken);
            await engine.FireDueAsync(Two, clock.Now, inclusive: true, cancellationToken);
            await JudgeAsync(One, cancellationToken);
            if (Broken is null) await JudgeAsync(Two, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever the engine throws is what the walk was looking for: it ends here and tells.
            (Broken, How) = (Answers, $"after {entries.Count} steps: {fault}");
        }
    }

    private async Task StepAsync(Dice dice, CancellationToken cancellationToken)
    {
        var id = dice.OneIn(8) ? Two : One;
        var dispute = await FindAsync(id, cancellationToken);
        if (dispute.Version == 0) await SendAsync(id, nameof(Report), dispute, dice, cancellationToken);
        else if (dice.Below(100) is var chance && chance < 18) await PassAsync(dispute, dice, cancellationToken);
        else await SendAsync(id, Choose(chance, dispute, dice), dispute, dice, cancellationToken);
    }

    private string Choose(int chance, Dispute dispute, Dice dice) => chance switch
    {
        < 28 when dispute.Proposals.Count > 0 => nameof(Approve),
        < 72 => dice.Pick(CommandTable.UsualIn(dispute.Stage)),
        < 94 => dice.Pick(people.Commands[dispute.Stage]),
        _ => dice.Pick(CommandTable.Names),
    };

    private async Task SendAsync(DisputeId id, string name, Dispute dispute, Dice dice, CancellationToken cancellationToken)
    {
        var command = CommandTable.Make(name, new CommandDraw(dice, dispute, id == One ? Two : One, clock.Now, people));
        if (dice.OneIn(12)) command = command with { HappenedAt = clock.Now - TimeSpan.FromMinutes(dice.OneIn(10) ? -30 : dice.Below(4_000)) };
        var by = WhoSends(name, dispute, dice);
        var commandId = command is FireDeadline fire && by == Actor.System ? $"fire:{fire.Deadline}:{fire.Setting}" : string.Create(CultureInfo.InvariantCulture, $"w{++sent}");
        var reply = await engine.SendAsync(id, command, by, new SendOptions { CommandId = new CommandId(commandId) }, cancellationToken);
        entries.Add(new WalkEntry(clock.Now, id, command, by, reply, 0));
        if (reply is Refused refused && await FindAsync(id, cancellationToken) is var after && after.Version != dispute.Version)
        {
            (Broken, How) = (WritesNothing, $"in {id} {name} was refused ({refused.Refusal}) and the dispute went from version {dispute.Version} to {after.Version}");
        }
    }

    private Actor WhoSends(string name, Dispute dispute, Dice dice)
    {
        if (dice.OneIn(16)) return dice.Pick(people.Everybody);
        if (name == nameof(SignWarning) && dispute.Warning is { } warning && warning.Sign.FirstOrDefault(h => !warning.Signed.Contains(h)) is { Post: not null } signer
            && people.Pack.Current.Directory.PeopleFor(signer, clock.Now) is { IsEmpty: false } signers)
        {
            return new Actor(dice.Pick(signers), signer.ToString());
        }

        return dice.Pick(people.WhoMay(name, dispute.Unit));
    }

    /// <summary>Time passes, jumps or is set back. What ran out fires at its own moments, or late and all at once as after a stop.</summary>
    private async Task PassAsync(Dispute dispute, Dice dice, CancellationToken cancellationToken)
    {
        var to = Next(dispute, dice);
        clock.Now = to < options.Until ? to : options.Until;
        var fired = dice.OneIn(3)
            ? await engine.FireAllDueAsync(clock.Now, cancellationToken)
            : await engine.FireDueAsync(One, clock.Now, inclusive: false, cancellationToken) + await engine.FireDueAsync(Two, clock.Now, inclusive: false, cancellationToken);
        entries.Add(new WalkEntry(clock.Now, dispute.Id, null, null, null, fired));
    }

    private DateTimeOffset Next(Dispute dispute, Dice dice)
    {
        var due = dispute.Deadlines.Where(d => d is { State: DeadlineState.Running, Fired: false }).Select(Simulation.MomentOf).Where(m => m > clock.Now).DefaultIfEmpty(clock.Now).Min();
        return dice.Below(12) switch
        {
            0 => clock.Now,
            1 => clock.Now - TimeSpan.FromHours(1),
            2 => due,
            3 => due - TimeSpan.FromTicks(1),
            4 => due + TimeSpan.FromTicks(1),
            5 or 6 => clock.Now + TimeSpan.FromMinutes(dice.Below(600)),
            7 or 8 or 9 => clock.Now + TimeSpan.FromHours(dice.Below(200)),
            10 => clock.Now + TimeSpan.FromDays(dice.Below(60)),
            _ => clock.Now + TimeSpan.FromDays(dice.OneIn(3) ? 365 : 7),
        };
    }

    private async Task JudgeAsync(DisputeId id, CancellationToken cancellationToken)
    {
        var course = await Course.ReadAsync(engine, id, clock.Now, cancellationToken);
        Commits += course.Changes.Length;
        foreach (var invariant in options.Invariants)
        {
            if (invariant.BrokenBy(course) is not { } how) continue;
            (Broken, How) = (invariant, $"in {id} {how}");
            return;
        }
    }

    private async Task<Dispute> FindAsync(DisputeId id, CancellationToken cancellationToken) => await engine.FindAsync(id, cancellationToken) ?? Fold.Start(id);
}
