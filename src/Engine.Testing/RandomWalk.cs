using System.Collections.Immutable;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Testing;

/// <summary>
/// Random walks through the process: every command, valid and invalid, by many people, on two disputes that may meet, with time that passes, jumps and is set back.
/// After the walk everything due has fired and every invariant is checked after every commit. The same seed gives the same walk. Safe to use from several threads.
/// </summary>
public sealed class RandomWalk
{
    private readonly WalkOptions options;
    private readonly WalkPeople people;
    private readonly PackShelf packs;
    private readonly CommitCodecs codecs = new(new KeyRing(MasterKey.Create()));
    private readonly Decider decider = new();

    /// <summary>Makes ready to walk under a rule pack.</summary>
    /// <param name="pack">The rule pack.</param>
    /// <param name="options">How walks go; null for the usual.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public RandomWalk(Pack pack, WalkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.options = options ?? new WalkOptions();
        people = new WalkPeople(pack, this.options.Start);
        packs = new PackShelf(pack, new MemoryJournal());
    }

    /// <summary>The steps of a seed. A step is a number that means something in any walk, so that steps can be left out.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>As many steps as the options allow.</returns>
    public ImmutableArray<ulong> Draw(ulong seed)
    {
        var dice = new Dice(seed);
        var steps = new ulong[options.LeastSteps + dice.Below(options.MostSteps - options.LeastSteps + 1)];
        for (var i = 0; i < steps.Length; i++) steps[i] = dice.Next();
        return [.. steps];
    }

    /// <summary>Walks a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<WalkResult> RunAsync(ulong seed, CancellationToken cancellationToken = default) => WalkAsync(Draw(seed), cancellationToken);

    /// <summary>Walks given steps.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<WalkResult> WalkAsync(ImmutableArray<ulong> steps, CancellationToken cancellationToken = default)
    {
        var clock = new SimulatedClock(options.Start);
        var engine = new DisputeEngine(new MemoryJournal(), packs, codecs, clock, decider);
        var run = new WalkRun(engine, clock, people, options);
        await run.GoAsync(steps, cancellationToken);
        return new WalkResult(steps, run.Entries, run.Commits, run.Broken, run.How);
    }

    /// <summary>Leaves out steps as long as the same invariant stays broken.</summary>
    /// <param name="broken">A walk that breaks one; another is given back as it is.</param>
    /// <param name="cancellationToken">Stops between two walks.</param>
    /// <returns>A walk from which no single step can be left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="broken"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<WalkResult> ShrinkAsync(WalkResult broken, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(broken);
        if (broken.Broken is null) return broken;
        for (var size = Math.Max(1, broken.Steps.Length / 2); size > 0;)
        {
            var (smaller, from) = (broken, 0);
            while (from + size <= smaller.Steps.Length)
            {
                var tried = await WalkAsync(smaller.Steps.RemoveRange(from, size), cancellationToken);
                if (tried.Broken?.Name == broken.Broken.Name) smaller = tried;
                else from++;
            }

            if (smaller.Steps.Length == broken.Steps.Length) size /= 2;
            broken = smaller;
            size = Math.Min(size, broken.Steps.Length);
        }

        return broken;
    }
}
