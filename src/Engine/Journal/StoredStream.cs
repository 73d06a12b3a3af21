using Parley.Disputes;

namespace Parley.Journal;

/// <summary>One stream as <see cref="MemoryJournal"/> keeps it.</summary>
internal sealed class StoredStream
{
    public List<JournalRow> Rows { get; } = [];

    public Dictionary<CommandId, RememberedCommand> Commands { get; } = [];

    public List<PersonSalt> Salts { get; } = [];

    public DisputeSummary? Summary { get; private set; }

    public StreamSnapshot? Snapshot { get; private set; }

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
    }
}
