using System.Runtime.CompilerServices;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Testing;

/// <summary>
/// A test in the words of the work: given a report, when somebody does something, after so long, then. It is written first and run when awaited, in memory, on simulated time:
/// <c>await new Scenario(pack).Given(report, window).When(new Accept(), mediator).After("3d").ThenStage(Stage.Screening)</c>.
/// A step that does not hold throws a <see cref="ScenarioException"/>; no test framework is needed. Every run begins afresh. For one thread.
/// </summary>
public sealed partial class Scenario
{
    private readonly Pack pack;
    private readonly DateTimeOffset? start;
    private readonly List<ScenarioStep> steps = [];

    /// <summary>Begins a scenario.</summary>
    /// <param name="pack">The rule pack it plays under.</param>
    /// <param name="start">When it begins; null for Monday 2 March 2026, nine o'clock in the pack's time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public Scenario(Pack pack, DateTimeOffset? start = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        (this.pack, this.start) = (pack, start);
    }

    /// <summary>Goes on with another dispute; without it everything happens to one dispute, <c>d1</c>.</summary>
    /// <param name="dispute">Its id.</param>
    /// <returns>This scenario.</returns>
    public Scenario On(DisputeId dispute) => Add($"On {dispute}", (run, _) =>
    {
        run.Dispute = dispute;
        return Task.FromResult<string?>(null);
    });

    /// <summary>What went before: a command that must be accepted.</summary>
    /// <param name="command">The command, usually a <see cref="Report"/>.</param>
    /// <param name="by">Who sends it.</param>
    /// <returns>This scenario.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> or <paramref name="by"/> is null.</exception>
    public Scenario Given(Command command, Actor by)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return Add($"Given {command.Name} by {by.SubjectId} as {by.PostId}", async (run, cancellationToken) =>
        {
            var outcome = await run.SendAsync(command, by, cancellationToken);
            return run.Refused is { } refusal ? throw run.Failed($"What is given must be accepted: {refusal}") : outcome;
        });
    }

    /// <summary>Somebody sends a command. When it is refused, the next step must expect that.</summary>
    /// <param name="command">The command.</param>
    /// <param name="by">Who sends it.</param>
    /// <returns>This scenario.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> or <paramref name="by"/> is null.</exception>
    public Scenario When(Command command, Actor by)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return Add($"When {command.Name} by {by.SubjectId} as {by.PostId}", (run, cancellationToken) => run.SendAsync(command, by, cancellationToken));
    }

    /// <summary>Somebody sends a command that speaks of something in the dispute, such as its open warning.</summary>
    /// <param name="command">Makes the command from the dispute as it is then.</param>
    /// <param name="by">Who sends it.</param>
    /// <returns>This scenario.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> or <paramref name="by"/> is null.</exception>
    public Scenario When(Func<Dispute, Command> command, Actor by)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return Add($"When {by.SubjectId} acts as {by.PostId}", async (run, cancellationToken) =>
        {
            var made = command(await run.NowAsync(cancellationToken));
            return await run.SendAsync(made, by, cancellationToken) is { } outcome ? $"{made.Name}, {outcome}" : made.Name;
        });
    }

    /// <summary>Lets time pass up to so long after the start; deadlines fire on the way, each at its moment.</summary>
    /// <param name="length">A length such as <c>90min</c>, <c>2h</c>, <c>3d</c>, <c>2wd</c> (working days) or <c>1mo</c>.</param>
    /// <returns>This scenario.</returns>
    /// <exception cref="ArgumentException"><paramref name="length"/> is no length.</exception>
    public Scenario At(string length)
    {
        var after = Read(length);
        return Pass($"At {after}", run => run.Simulation.After(run.Simulation.Start, after));
    }

    /// <summary>Lets time pass up to a moment; deadlines fire on the way, each at its own.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>This scenario.</returns>
    public Scenario At(DateTimeOffset moment) => Pass($"At {moment:yyyy-MM-dd'T'HH:mm:sszzz}", _ => moment);

    /// <summary>Lets so much more time pass; deadlines fire on the way, each at its moment.</summary>
    /// <param name="length">A length such as <c>90min</c>, <c>2h</c>, <c>3d</c>, <c>2wd</c> (working days) or <c>1mo</c>.</param>
    /// <returns>This scenario.</returns>
    /// <exception cref="ArgumentException"><paramref name="length"/> is no length.</exception>
    public Scenario After(string length)
    {
        var after = Read(length);
        return Pass($"After {after}", run => run.Simulation.After(run.Simulation.Clock.Now, after));
    }

    /// <summary>Runs it.</summary>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <returns>The dispute as it is at the end.</returns>
    /// <exception cref="ScenarioException">A step does not hold.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<Dispute> RunAsync(CancellationToken cancellationToken = default)
    {
        var run = new ScenarioRun(pack, start);
        foreach (var step in steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await run.TakeAsync(step, cancellationToken);
        }

        run.End();
        return await run.NowAsync(cancellationToken);
    }

    /// <summary>Runs it when awaited.</summary>
    /// <returns>What <c>await</c> needs; the dispute as it is at the end.</returns>
    public TaskAwaiter<Dispute> GetAwaiter() => RunAsync().GetAwaiter();

    private static Length Read(string length) =>
        Length.TryParse(length, out var read) ? read : throw new ArgumentException("A length is a whole number with min, h, d, wd or mo, such as 2h.", nameof(length));

    private Scenario Pass(string text, Func<ScenarioRun, DateTimeOffset> moment) => Add(text, async (run, cancellationToken) =>
    {
        var until = moment(run);
        if (until < run.Simulation.Clock.Now) throw run.Failed("Time does not run backwards in a scenario.");
        var fired = await run.Simulation.AdvanceToAsync(until, cancellationToken);
        return fired == 0 ? null : $"fired: {fired}";
    });

    private Scenario Add(string text, Func<ScenarioRun, CancellationToken, Task<string?>> take, bool answersRefusal = false)
    {
        steps.Add(new ScenarioStep(text, answersRefusal, take));
        return this;
    }
}
