using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Benchmarks.Running;

/// <summary>A dispute of the community pack that is reported, accepted and worked on: every command through the front door.</summary>
internal static class DisputeLife
{
    private static readonly Actor Reception = new("window-1", "reception@anping");
    private static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");

    /// <summary>So many commands, each a commit: the report, the acceptance, and then what was done day by day.</summary>
    public static async Task LiveAsync(DisputeEngine engine, DisputeId id, int commits)
    {
        var report = new Report
        {
            Ledger = "community",
            Category = "neighbour",
            Parties = [new($"Wang {id}"), new($"Li {id}")],
            Unit = "anping-dongcun",
            Facts = new GivenFacts { ["peopleInvolved"] = 2, ["policeCalls"] = 0, ["injury"] = "none", ["weaponSeen"] = false, ["violenceThreatened"] = false, ["selfHarmSpokenOf"] = false, ["alcohol"] = false, ["minorsInvolved"] = false, ["amountAtStake"] = 0 },
        };
        await SendAsync(engine, id, report, Reception);
        await SendAsync(engine, id, new Accept(), Mediator);
        for (var commit = 2; commit < commits; commit++) await WorkAsync(engine, id);
    }

    public static Task WorkAsync(DisputeEngine engine, DisputeId id) => SendAsync(engine, id, new RecordProgress { Text = "spoke with both" }, Mediator);

    private static async Task SendAsync(DisputeEngine engine, DisputeId id, Command command, Actor by)
    {
        if (await engine.SendAsync(id, command, by) is Refused refused) throw new InvalidOperationException(refused.Refusal.ToString());
    }
}
