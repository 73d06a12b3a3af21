using Parley.Disputes;

namespace Parley.Journal;

/// <summary>One stream as <see cref="MemoryJournal"/> keeps it.</summary>
internal sealed class StoredStream
{
    private readonly Dictionary<string, DeadlineRow> deadlines = new(StringComparer.Ordinal);
    private readonly List<IntentRow> intents = [];
    private readonly List<LookUpRow> lookUps = [];
    private StreamHead? left;
    private ForgottenMark? forgotten;

    public List<JournalRow> Rows { get; } = [];

    public Dictionary<CommandId, RememberedCommand> Commands { get; } = [];

    public List<PersonSalt> Salts { get; } = [];

    public DisputeSummary? Summary { get; private set; }

    public StreamSnapshot? Snapshot { get; private set; }

    public StreamTables Tables => new(Head) { Summary = Summary, Deadlines = [.. deadlines.Values], Intents = [.. intents], LookUps = [.. lookUps.Where(row => row.Person is not null)] };

    public bool IsActive => Summary is { } summary && summary.Stage.IsActive();

    public StreamHead Head => (left ?? (Rows.Count == 0 ? default : new(Rows[^1].Version, Rows[^1].Hash))) with { Forgotten = forgotten };

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

    /// <summary>All but the head, the salts and the look-ups goes.</summary>
    public void MoveOut(ArchiveMark mark)
    {
        left = Head with { Archived = mark };
        (Summary, Snapshot) = (null, null);
        Rows.Clear();
        Commands.Clear();
        deadlines.Clear();
        intents.Clear();
    }

    public void MoveIn(WholeDispute whole)
    {
        left = null;
        Summary = whole.Tables.Summary;
        Rows.AddRange(whole.Rows);
        foreach (var row in whole.Rows) Commands.Add(row.Command, new(row.Version, row.BodyHash));
        foreach (var row in whole.Tables.Deadlines) deadlines.Add(row.Deadline.Id, row);
        intents.AddRange(whole.Tables.Intents);
    }

    public void Forget(long by)
    {
        forgotten = new(Head.Version, by);
        Salts.Clear();
        lookUps.Clear();
    }
}
