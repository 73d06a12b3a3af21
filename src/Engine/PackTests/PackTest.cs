using System.Collections.Immutable;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>A case that must hold in a pack, read from its <c>tests</c> folder. It can be run any number of times, from several threads.</summary>
public sealed class PackTest
{
    private readonly Pack pack;

    internal PackTest(string name, Position position, GivenReport given, IReadOnlyList<TestStep> steps, IReadOnlyList<Expectation> expectations, Pack pack)
    {
        this.pack = pack;
        (Name, Position, Given, Steps, Expectations) = (name, position, given, steps, expectations);
    }

    /// <summary>What the case says of itself.</summary>
    public string Name { get; }

    /// <summary>Where the case begins: the file relative to the pack, line and column from 1.</summary>
    public Position Position { get; }

    internal GivenReport Given { get; }

    /// <summary>What else is reported, in the order of time.</summary>
    internal ImmutableArray<OtherReport> Also { get; init; } = [];

    internal ImmutableArray<GivenSilence> Silences { get; init; } = [];

    internal IReadOnlyList<TestStep> Steps { get; }

    internal IReadOnlyList<Expectation> Expectations { get; }

    /// <summary>Runs the case in memory, on simulated time.</summary>
    /// <param name="cancellationToken">Stops the case.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<PackTestResult> RunAsync(CancellationToken cancellationToken = default) => await RunAsync(new Reached(pack), cancellationToken).ConfigureAwait(false);

    internal async Task<PackTestResult> RunAsync(Reached reached, CancellationToken cancellationToken) =>
        new(this, await new CaseRun(this, pack, reached).RunAsync(cancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public override string ToString() => $"{Position.File}: {Name}";
}
