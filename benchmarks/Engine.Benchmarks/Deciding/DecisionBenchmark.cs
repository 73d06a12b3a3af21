using BenchmarkDotNet.Attributes;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Lifecycle;
using Parley.Packs;

namespace Parley.Benchmarks.Deciding;

/// <summary>What does a whole decision cost in memory: stage machine, grade, climb rules, deadlines, duties and notices (goal G3)? Beside it the bare machine, and the front door.</summary>
[MemoryDiagnoser]
public class DecisionBenchmark
{
    private static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");
    private readonly StageMachines machines = new();
    private readonly Decider decider = new();
    private readonly DisputeId id = new("d-1");
    private readonly RecordProgress progress = new() { Text = "spoke with both" };
    private readonly AddFacts worse = new() { Facts = new GivenFacts { ["injury"] = "minor" } };
    private readonly Accept accept = new();
    private Dispute received = Fold.Start(new DisputeId("d-1"));
    private DisputeEngine? engine;
    private DecisionInput? input;

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        var pack = PackFolder.Load(Repository.File("packs", "community")).OrThrow();
        var journal = new MemoryJournal();
        engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(MasterKey.Create()), new FixedClock());
        input = new DecisionInput { Now = FixedClock.Start, Actor = Mediator, Pack = pack, NextPack = pack };
        await engine.SendAsync(id, Report(), new Actor("window-1", "reception@anping"));
        received = await engine.FindAsync(id) ?? received;
    }

    [Benchmark(Baseline = true, Description = "Stateless alone: one machine fires")]
    public Stage Fire() => machines.Fire(Stage.Received, Outcome.Accepted);

    [Benchmark(Description = "decide: accept (stage, grade, a deadline met and one set)")]
    public object? Accept() => decider.Decide(received, accept, Input).Main;

    [Benchmark(Description = "decide: progress (nothing moves)")]
    public object? Progress() => decider.Decide(received, progress, Input).Main;

    [Benchmark(Description = "decide: a fact raises the level (two warned, four informed)")]
    public object? Rise() => decider.Decide(received, worse, Input).Main;

    [Benchmark(Description = "front door: progress, decided and committed to the journal in memory")]
    public Task<Reply> FrontDoor() => (engine ?? throw new InvalidOperationException("Not prepared.")).SendAsync(id, progress, Mediator);

    private DecisionInput Input => input ?? throw new InvalidOperationException("Not prepared.");

    private static Report Report() => new()
    {
        Ledger = "community",
        Category = "neighbour",
        Place = "东村",
        Parties = [new("Wang"), new("Li")],
        Facts = new GivenFacts
        {
            ["peopleInvolved"] = 2,
            ["policeCalls"] = 0,
            ["injury"] = "none",
            ["weaponSeen"] = false,
            ["violenceThreatened"] = false,
            ["selfHarmSpokenOf"] = false,
            ["alcohol"] = false,
            ["minorsInvolved"] = false,
            ["amountAtStake"] = 0,
        },
    };
}
