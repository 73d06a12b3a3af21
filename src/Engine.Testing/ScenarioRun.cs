using System.Globalization;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Testing;

/// <summary>One run of a scenario: where it stands, and what is told when it does not hold. Used once, by one thread.</summary>
internal sealed class ScenarioRun(Pack pack, DateTimeOffset? start)
{
    private readonly List<string> told = [];

    public Simulation Simulation { get; } = new(pack, start);

    public DisputeId Dispute { get; set; } = new("d1");

    /// <summary>A refusal that no step has expected yet.</summary>
    public Refusal? Refused { get; set; }

    public Task<Dispute> NowAsync(CancellationToken cancellationToken) => Simulation.FindAsync(Dispute, cancellationToken);

    public async Task<IReadOnlyList<DisputeEvent>> EventsAsync(CancellationToken cancellationToken) =>
        [.. (await Simulation.Engine.HistoryAsync(Dispute, cancellationToken)).SelectMany(c => c.Events)];

    public async Task<string?> SendAsync(Command command, Actor by, CancellationToken cancellationToken)
    {
        var reply = await Simulation.SendAsync(Dispute, command, by, cancellationToken);
        Refused = (reply as Refused)?.Refusal;
        return reply switch
        {
            Refused refused => $"refused: {refused.Refusal}",
            Accepted { Proposal: { } proposal } => $"waits for a second person as {proposal}",
            _ => null,
        };
    }

    public async Task TakeAsync(ScenarioStep step, CancellationToken cancellationToken)
    {
        told.Add($"{Moment()}  {step.Text}");
        if (Refused is { } refusal && !step.AnswersRefusal) throw Failed($"The step before was refused and nothing expects it: {refusal}");
        if (await step.TakeAsync(this, cancellationToken) is { } outcome) told[^1] += $" → {outcome}";
    }

    public void End()
    {
        if (Refused is { } refusal) throw Failed($"The last step was refused and nothing expects it: {refusal}");
    }

    public ScenarioException Failed(string because)
    {
        var text = new StringBuilder(because).Append('\n');
        for (var i = 0; i < told.Count; i++) text.Append(CultureInfo.InvariantCulture, $"{(i == told.Count - 1 ? "→ " : "  ")}{i + 1}. {told[i]}\n");
        return new ScenarioException(text.ToString().TrimEnd());
    }

    private string Moment() => TimeZoneInfo.ConvertTime(Simulation.Clock.Now, Simulation.Pack.Settings.TimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
