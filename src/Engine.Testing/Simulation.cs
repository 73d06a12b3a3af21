using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Testing;

/// <summary>
/// The real engine on simulated time: a front door, a journal and a clock that fires what is due in order. Everything is in memory unless a journal is given.
/// For one thread.
/// </summary>
public sealed class Simulation
{
    private readonly IJournal journal;
    private int sent;

    /// <summary>Opens an office that works by a rule pack.</summary>
    /// <param name="pack">The rule pack.</param>
    /// <param name="start">When it begins; null for Monday 2 March 2026, nine o'clock in the pack's time zone.</param>
    /// <param name="journal">Where commits are kept; null for memory. It stays the caller's to close.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public Simulation(Pack pack, DateTimeOffset? start = null, IJournal? journal = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Pack = pack;
        Start = (start ?? UsualStart(pack)).ToUniversalTime();
        Clock = new SimulatedClock(Start);
        this.journal = journal ?? new MemoryJournal();
        Engine = new DisputeEngine(this.journal, new PackShelf(pack, this.journal), new KeyRing(MasterKey.Create()), Clock);
    }

    /// <summary>The rule pack.</summary>
    public Pack Pack { get; }

    /// <summary>When it began, in UTC.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>The clock. Setting it fires nothing; <see cref="AdvanceToAsync"/> does.</summary>
    public SimulatedClock Clock { get; }

    /// <summary>The front door.</summary>
    public DisputeEngine Engine { get; }

    /// <summary>Sends a command to a dispute at the clock's moment, under an id of its own.</summary>
    /// <param name="dispute">The dispute; a <see cref="Report"/> opens it.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="cancellationToken">Honoured until the commit was handed to the journal.</param>
    /// <returns><see cref="Accepted"/> or <see cref="Refused"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> or <paramref name="by"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public Task<Reply> SendAsync(DisputeId dispute, Command command, Actor by, CancellationToken cancellationToken = default)
    {
        var id = new CommandId(string.Create(CultureInfo.InvariantCulture, $"test:{++sent}"));
        return Engine.SendAsync(dispute, command, by, new SendOptions { CommandId = id }, cancellationToken);
    }

    /// <summary>The dispute as it is now.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Its state; at version 0 when it was never reported.</returns>
    /// <exception cref="JournalException">The journal failed.</exception>
    public async Task<Dispute> FindAsync(DisputeId dispute, CancellationToken cancellationToken = default) =>
        await Engine.FindAsync(dispute, cancellationToken) ?? Fold.Start(dispute);

    /// <summary>
    /// Lets time pass up to a moment. On the way every deadline of every dispute fires at the moment it is due, in the order of those moments and at the same moment the most urgent first;
    /// what is due at the very moment itself fires last. A moment before the clock's sets the clock back and fires nothing.
    /// </summary>
    /// <param name="moment">When to stop (inclusive).</param>
    /// <param name="cancellationToken">Stops between two deadlines.</param>
    /// <returns>How many fired.</returns>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    /// <exception cref="ScenarioException">A deadline cannot fire, because the calendar ends before what must follow.</exception>
    public async Task<int> AdvanceToAsync(DateTimeOffset moment, CancellationToken cancellationToken = default)
    {
        for (var fired = 0; ; fired++)
        {
            if (await NextAsync(moment, cancellationToken) is not { } next)
            {
                Clock.Now = moment;
                return fired;
            }

            var due = MomentOf(next.Deadline);
            if (due > Clock.Now) Clock.Now = due;
            if (await Engine.FireAsync(next.Dispute, next.Deadline, null, cancellationToken) is Refused refused)
            {
                throw new ScenarioException($"Deadline {next.Deadline.Id} of dispute {next.Dispute} cannot fire: {refused.Refusal}");
            }
        }
    }

    /// <summary>Lets a length of time pass, as <see cref="AdvanceToAsync"/> does.</summary>
    /// <param name="time">How long.</param>
    /// <param name="cancellationToken">Stops between two deadlines.</param>
    /// <returns>How many fired.</returns>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    /// <exception cref="ScenarioException">A deadline cannot fire, because the calendar ends before what must follow.</exception>
    public Task<int> AdvanceAsync(TimeSpan time, CancellationToken cancellationToken = default) => AdvanceToAsync(Clock.Now + time, cancellationToken);

    internal static DateTimeOffset MomentOf(Deadline deadline) => deadline.Due > deadline.SetAt ? deadline.Due : deadline.SetAt;

    internal DateTimeOffset After(DateTimeOffset start, Length length) => Pack.After(start, length);

    private static DateTimeOffset UsualStart(Pack pack)
    {
        var nine = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Unspecified);
        return new DateTimeOffset(nine, pack.Settings.TimeZone.GetUtcOffset(nine));
    }

    /// <summary>What fires next. The journal gives the most urgent first, so all that is due by then must be looked at.</summary>
    private async Task<DeadlineRow?> NextAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        for (var limit = 1_000; ; limit *= 4)
        {
            var due = await journal.DueAsync(until, limit, cancellationToken: cancellationToken);
            if (due.Count < limit) return due.MinBy(row => MomentOf(row.Deadline));
        }
    }
}
