using Parley.Disputes;

namespace Parley.Journal;

/// <summary>One stream as <see cref="MemoryJournal"/> keeps it.</summary>
internal sealed class StoredStream
{
    private readonly Dictionary<string, DeadlineRow> deadlines = new(StringComparer.Ordinal);
    private readonly List<IntentRow> intents = [];
    private readonly List<LookUpRow> lookUps = [];

    public List<JournalRow> Rows { get; } = [];

    public Dictionary<CommandId, RememberedCommand> Commands { get; } = [];

    public List<PersonSalt> Salts { get; } = [];

    public DisputeSummary? Summary { get; private set; }

    public StreamSnapshot? Snapshot { get; private set; }

    public StreamTables Tables => new(Head) { Summary = Summary, Deadlines = [.. deadlines.Values], Intents = [.. intents], LookUps = [.. lookUps.Where(row => row.Person is not null)] };

    public bool IsActive => Summary is { } summary && summary.Stage.IsActive();

    public StreamHead Head => Rows.Count == 0 ? default : new(Rows[^1].Version, Rows[^1].Hash);

    public void Add(AppendPart part)
    {
        Rows.Add(part.Row);
        Commands.Add(part.Row.Command, new(part.Row.Version, part.Row.BodyHash));
        Summary = part.Summary ?? Summary;
        Snapshot = part.Snapshot ?? Snapshot;
        Salts.RemoveAll(salt => part.Erased.Contains(salt.Person));
        Salts.AddRange(part.Salts);
        intents.AddRange(part.Intents);
        lookUps.RemoveAll(row => row.Person is { } person && part.Erased.Contains(person));
        lookUps.AddRange(part.LookUps);
        foreach (var row in part.Deadlines)
        {
            if (row.Deadline.State is DeadlineState.Met or DeadlineState.Dropped) deadlines.Remove(row.Deadline.Id);
            else deadlines[row.Deadline.Id] = row;
        }
    }
}
