using System.Globalization;
using Parley.Journal;

namespace Parley.Clerk;

/// <summary>What the members of a crowd were answered, all of it, to be held against what a journal keeps. Immutable.</summary>
internal sealed class CrowdHistory
{
    /// <summary>The outcome is not known.</summary>
    private const string Unknown = "PAR0233";

    private readonly IReadOnlyList<Operation> operations;

    private CrowdHistory(IReadOnlyList<Operation> operations) => this.operations = operations;

    public int Count => operations.Count;

    /// <summary>What was accepted, in order: these and no others are in the journal, each once.</summary>
    public IEnumerable<(string Dispute, string Id, long Version)> Accepted =>
        operations.Where(operation => operation.Answer == "accepted").Select(operation => (operation.Dispute, operation.Id, operation.Version)).Order();

    /// <summary>Disputes of which no order of their commands, one after the other, explains all answers.</summary>
    public IReadOnlyList<string> Unexplained =>
        [.. operations.GroupBy(operation => operation.Dispute, StringComparer.Ordinal).Where(dispute => !Linearizability.Holds([.. dispute])).Select(dispute => dispute.Key)];

    public static CrowdHistory Read(params IEnumerable<string> files) => new([.. files.SelectMany(File.ReadLines).Select(Operation.Of)]);

    /// <summary>What a journal keeps, in order.</summary>
    public static async Task<IReadOnlyList<(string Dispute, string Id, long Version)>> StoredAsync(IJournal journal, CancellationToken cancellationToken)
    {
        var stored = new List<(string Dispute, string Id, long Version)>();
        await foreach (var stream in journal.StreamsAsync(cancellationToken))
        {
            stored.AddRange((await journal.ReadAsync(stream, 0, cancellationToken)).Select(row => (stream, row.Command.Value, row.Version)));
        }

        stored.Sort();
        return stored;
    }

    /// <summary>
    /// The history when the journal has told of which commands it holds, whatever was said of them: those nobody was told the outcome of took effect at some moment after they were sent, or never.
    /// Of several that may have been the one, the one sent first.
    /// </summary>
    public CrowdHistory Settled(IEnumerable<(string Dispute, string Id, long Version)> stored)
    {
        var told = Accepted.ToHashSet();
        var untold = stored.Where(one => !told.Contains(one)).ToDictionary(one => (one.Dispute, one.Id), one => one.Version);
        var settled = new List<Operation>();
        foreach (var operation in operations.OrderBy(operation => operation.Called))
        {
            if (operation.Answer != Unknown) settled.Add(operation);
            else if (untold.Remove((operation.Dispute, operation.Id), out var version)) settled.Add(operation with { Answer = "accepted", Version = version, Returned = long.MaxValue });
        }

        return new(settled);
    }

    /// <summary>How many were answered so.</summary>
    public int CountOf(string answer) => operations.Count(operation => operation.Answer == answer);

    public override string ToString()
    {
        var answers = operations.CountBy(operation => operation.Answer).OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key} {answer.Value}x");
        return string.Create(CultureInfo.InvariantCulture, $"{Count} commands to {operations.DistinctBy(o => o.Dispute).Count()} disputes: {string.Join(", ", answers)}");
    }
}
