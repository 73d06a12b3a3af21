using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <content>What must hold.</content>
public sealed partial class Scenario
{
    /// <summary>Something holds of the dispute.</summary>
    /// <param name="what">What, for the message.</param>
    /// <param name="holds">Whether it does.</param>
    /// <returns>This scenario.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> or <paramref name="holds"/> is null.</exception>
    public Scenario Then(string what, Func<Dispute, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(holds);
        return Check($"Then {what}", dispute => holds(dispute) ? null : $"It does not hold that {what}");
    }

    /// <summary>The dispute passes the assertions of the test's own framework; what they throw is passed on as it is.</summary>
    /// <param name="check">The assertions.</param>
    /// <returns>This scenario.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public Scenario Then(Action<Dispute> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Check("Then the assertions hold", dispute =>
        {
            check(dispute);
            return null;
        });
    }

    /// <summary>The dispute stands in a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>This scenario.</returns>
    public Scenario ThenStage(Stage stage) => Check($"Then the stage is {stage}", d => d.Stage == stage ? null : $"The stage is {d.Stage} and not {stage}");

    /// <summary>The dispute has a level.</summary>
    /// <param name="level">The name of the level, as in the pack.</param>
    /// <returns>This scenario.</returns>
    public Scenario ThenLevel(string level) => Check($"Then the level is {level}", d => d.Level == new Level(level) ? null : $"The level is {d.Level} and not {level}");

    /// <summary>Somebody has a duty.</summary>
    /// <param name="kind">Its kind, an entry of <c>deadlines.json</c>.</param>
    /// <param name="holder">Who holds it, as <c>post</c> or <c>post@unit</c>; null for anybody.</param>
    /// <returns>This scenario.</returns>
    public Scenario ThenDuty(string kind, string? holder = null)
    {
        var wanted = holder is null ? kind : $"{kind} of {holder}";
        return Check($"Then there is a duty {wanted}", d => d.Deadlines.Any(x => x.Kind == kind && IsHeldBy(x.Holder, holder)) ? null : $"There is no duty {wanted}; there are: {DutiesOf(d)}");
    }

    /// <summary>Nobody has a duty of a kind.</summary>
    /// <param name="kind">Its kind, an entry of <c>deadlines.json</c>.</param>
    /// <returns>This scenario.</returns>
    public Scenario ThenNoDuty(string kind) => Check($"Then there is no duty {kind}", d => d.Deadlines.All(x => x.Kind != kind) ? null : $"There is a duty {kind}: {DutiesOf(d)}");

    /// <summary>The command before was refused.</summary>
    /// <param name="id">The stable id of the message, such as <c>PAR0651</c>.</param>
    /// <returns>This scenario.</returns>
    public Scenario ThenRefused(string id) => Add($"Then it is refused with {id}", (run, _) =>
    {
        if (run.Refused is not { } refusal) throw run.Failed($"The command was accepted and not refused with {id}.");
        if (refusal.Id != id) throw run.Failed($"The command was refused, but not with {id}: {refusal}");
        run.Refused = null;
        return Task.FromResult<string?>(null);
    }, answersRefusal: true);

    /// <summary>Something happened up to now.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="which">Which one; null for any.</param>
    /// <returns>This scenario.</returns>
    public Scenario ThenHappened<TEvent>(Func<TEvent, bool>? which = null)
        where TEvent : DisputeEvent => Add($"Then {typeof(TEvent).Name} happened", async (run, cancellationToken) =>
    {
        var events = (await run.EventsAsync(cancellationToken)).OfType<TEvent>().ToArray();
        if (!events.Any(which ?? (_ => true))) throw run.Failed(events.Length == 0 ? $"No {typeof(TEvent).Name} happened." : $"{typeof(TEvent).Name} happened, but not the one that was wanted.");
        return null;
    });

    /// <summary>Something has not happened up to now.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="which">Which one; null for any.</param>
    /// <returns>This scenario.</returns>
    public Scenario ThenNever<TEvent>(Func<TEvent, bool>? which = null)
        where TEvent : DisputeEvent => Add($"Then {typeof(TEvent).Name} never happened", async (run, cancellationToken) =>
    {
        if ((await run.EventsAsync(cancellationToken)).OfType<TEvent>().Any(which ?? (_ => true))) throw run.Failed($"{typeof(TEvent).Name} happened.");
        return null;
    });

    private static bool IsHeldBy(Holder? holder, string? wanted) => holder is { } held && (wanted is null || wanted == held.ToString() || wanted == held.Post);

    private static string DutiesOf(Dispute dispute) => string.Join(", ", dispute.Deadlines.Where(d => d.Holder is not null).Select(d => $"{d.Kind} of {d.Holder}"));

    private Scenario Check(string text, Func<Dispute, string?> wrong) => Add(text, async (run, cancellationToken) =>
        wrong(await run.NowAsync(cancellationToken)) is { } because ? throw run.Failed($"{because}.") : null);
}
