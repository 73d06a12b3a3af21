using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>
/// Where the key of a database is found. A new key is a draft until the database that was written with it is on disk; then it gets its name.
/// So a key file beside an empty database means that data was lost, and a database without one that the key was.
/// </summary>
internal sealed class KeyPlace(SqliteOptions options)
{
    private string Draft => $"{options.KeyPath}.new";

    /// <summary>The key to create a database with.</summary>
    public MasterKey ForNew(bool databaseWasEmptied)
    {
        if (options.Key is { } given) return given;
        if (!File.Exists(options.KeyPath)) return DraftedOrSettled();
        return databaseWasEmptied ? throw new JournalException(JournalMessages.Emptied, [options.Database, options.KeyPath]) : MasterKey.FromFile(options.KeyPath);
    }

    /// <summary>The key where it is there, or null; nothing is created and no draft gets its name.</summary>
    public MasterKey? Known() => options.Key ?? Find();

    /// <summary>The key of a database that holds data.</summary>
    public MasterKey ForExisting(Action<MasterKey> check)
    {
        var key = options.Key ?? Find() ?? throw new JournalException(JournalMessages.KeyMissing, [options.Database, options.KeyPath]);
        check(key);
        if (options.Key is null && !options.ReadOnly) Settle();
        return key;
    }

    private MasterKey DraftedOrSettled()
    {
        try
        {
            return MasterKey.CreateFile(Draft);
        }
        catch (JournalException) when (File.Exists(options.KeyPath))
        {
            // Another process created the database and gave the draft its name just now.
            return MasterKey.FromFile(options.KeyPath);
        }
    }

    // The draft is looked for first: another process may give it its name at any moment.
    private MasterKey? Find()
    {
        var draft = File.Exists(options.KeyPath) || !File.Exists(Draft) ? null : Drafted();
        return draft ?? (File.Exists(options.KeyPath) ? MasterKey.FromFile(options.KeyPath) : null);
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
            if (!File.Exists(options.KeyPath)) File.Move(Draft, options.KeyPath, overwrite: false);
            File.Delete(Draft);
        }
        catch (IOException cause)
        {
            // Another process gave the draft its name just now, or nobody can.
            if (!File.Exists(options.KeyPath)) throw new JournalException(JournalMessages.Unreachable, [options.KeyPath], cause);
        }
    }
}
