namespace Parley.Journal;

/// <summary>
/// Where the key of a database is found. A new key is a draft until the database that was written with it is on disk; then it gets its name.
/// So a key file beside an empty database means that data was lost, and a database without one that the key was.
/// </summary>
/// <param name="database">The database, for messages.</param>
/// <param name="given">The key the host keeps, or null.</param>
/// <param name="path">The key file.</param>
/// <param name="readOnly">Whether nothing may be written.</param>
internal sealed class KeyPlace(string database, MasterKey? given, string path, bool readOnly)
{
    private string Draft => $"{path}.new";

    /// <summary>The key to create a database with.</summary>
    public MasterKey ForNew(bool databaseWasEmptied)
    {
        if (given is not null) return given;
        if (!File.Exists(path)) return DraftedOrSettled();
        return databaseWasEmptied ? throw new JournalException(JournalMessages.Emptied, [database, path]) : MasterKey.FromFile(path);
    }

    /// <summary>The key where it is there, or null; nothing is created and no draft gets its name.</summary>
    public MasterKey? Known() => given ?? Find();

    /// <summary>The key of a database that holds data.</summary>
    public MasterKey ForExisting(Action<MasterKey> check)
    {
        var key = given ?? Find() ?? throw new JournalException(JournalMessages.KeyMissing, [database, path]);
        check(key);
        if (given is null && !readOnly) Settle();
        return key;
    }

    private MasterKey DraftedOrSettled()
    {
        try
        {
            return MasterKey.CreateFile(Draft);
        }
        catch (JournalException) when (File.Exists(path))
        {
            // Another process created the database and gave the draft its name just now.
            return MasterKey.FromFile(path);
        }
    }

    // The draft is looked for first: another process may give it its name at any moment.
    private MasterKey? Find()
    {
        var draft = File.Exists(path) || !File.Exists(Draft) ? null : Drafted();
        return draft ?? (File.Exists(path) ? MasterKey.FromFile(path) : null);
    }

    private MasterKey? Drafted()
    {
        try
        {
            return MasterKey.FromFile(Draft);
        }
        catch (JournalException) when (!File.Exists(Draft))
        {
            return null;
        }
    }

    private void Settle()
    {
        try
        {
            if (!File.Exists(path)) File.Move(Draft, path, overwrite: false);
            File.Delete(Draft);
        }
        catch (IOException cause)
        {
            // Another process gave the draft its name just now, or nobody can.
            if (!File.Exists(path)) throw new JournalException(JournalMessages.Unreachable, [path], cause);
        }
    }
}
