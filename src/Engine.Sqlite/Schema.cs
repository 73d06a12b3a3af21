namespace Parley.Sqlite;

/// <summary>The tables. Moments are ticks of UTC; streams are numbered, so that no index repeats their names; a deadline that waits can fire, and one that is paused is not due at any moment.</summary>
internal static class Schema
{
    /// <summary>Marks the file as a journal: "Prly".</summary>
    public const int ApplicationId = 0x50726C79;

    /// <summary>The format this release writes; the newest it reads.</summary>
    public const int Format = 6;

    /// <summary>From this format on streams have marks.</summary>
    public const int FirstWithMarks = 6;

    /// <summary>The oldest format this release takes over.</summary>
    public const int OldestFormat = 1;

    /// <summary>Who works on what: active disputes only, one row for each part a person has in one.</summary>
    public const string Work = "CREATE TABLE work(person TEXT NOT NULL, part INTEGER NOT NULL, stream INTEGER NOT NULL, PRIMARY KEY(person, part, stream)) STRICT, WITHOUT ROWID";

    /// <summary>What the keys of persons are derived from; erased with them.</summary>
    public const string Salts = "CREATE TABLE salts(stream INTEGER NOT NULL, person TEXT NOT NULL, salt BLOB NOT NULL, PRIMARY KEY(stream, person)) STRICT, WITHOUT ROWID";

    /// <summary>The state after one of its commits, for streams that are long.</summary>
    public const string Snapshots = "CREATE TABLE snapshots(stream INTEGER PRIMARY KEY, version INTEGER NOT NULL, content BLOB NOT NULL) STRICT";

    /// <summary>The notices of a mailbox that wait for one another.</summary>
    public const string Groups = "CREATE INDEX deliveries_group ON deliveries(channel, receiver, grouped, at) WHERE grouped IS NOT NULL";

    /// <summary>Streams whose commits are in an archive, or whose persons were forgotten.</summary>
    public const string Marked = "CREATE INDEX streams_marked ON streams(name) WHERE archive IS NOT NULL OR forgotten IS NOT NULL";

    /// <summary>What the mark of a stream needs: which archive, by which commit of the administration stream; up to which version its persons were forgotten, and by which.</summary>
    public static readonly string[] Marks = ["archive TEXT", "archived_by INTEGER", "forgotten INTEGER", "forgotten_by INTEGER"];

    /// <summary>What became of notices, by channel: state 0 waits, 1 sent, 2 dead, 3 discarded, 4 passed over, 5 suppressed.</summary>
    public static readonly string[] Deliveries =
    [
        """
        CREATE TABLE deliveries(
          intent INTEGER NOT NULL, channel TEXT NOT NULL, stream INTEGER NOT NULL, receiver TEXT NOT NULL, urgent INTEGER NOT NULL, state INTEGER NOT NULL,
          tries INTEGER NOT NULL, next INTEGER NOT NULL, at INTEGER NOT NULL, problem TEXT, digest TEXT, who TEXT, why TEXT,
          because INTEGER, cause TEXT, grouped TEXT, PRIMARY KEY(intent, channel)) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX intents_unplanned ON intents(id) WHERE planned = 0",
        "CREATE INDEX deliveries_due ON deliveries(channel, urgent, next, receiver, intent) WHERE state = 0",
        "CREATE INDEX deliveries_order ON deliveries(channel, receiver, stream, intent) WHERE state = 0",
        "CREATE INDEX deliveries_waiting ON deliveries(channel, receiver, urgent, tries, next) WHERE state = 0",
        "CREATE INDEX deliveries_oldest ON deliveries(intent) WHERE state = 0",
        "CREATE INDEX deliveries_past ON deliveries(channel, receiver, at)",
        "CREATE INDEX deliveries_digest ON deliveries(digest, channel) WHERE digest IS NOT NULL",
        Groups,
        "CREATE INDEX deliveries_state ON deliveries(state, intent) WHERE state <> 1",
        "CREATE INDEX deliveries_stream ON deliveries(stream, intent)",
    ];

    public static readonly string[] Tables =
    [
        "CREATE TABLE meta(name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE streams(
          id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, hash BLOB NOT NULL,
          stage TEXT, level TEXT, tier TEXT, unit TEXT, episode INTEGER, ledger TEXT, category TEXT,
          opened_at INTEGER, changed_at INTEGER, revision TEXT, kept INTEGER, missed INTEGER, work TEXT,
          archive TEXT, archived_by INTEGER, forgotten INTEGER, forgotten_by INTEGER) STRICT
        """,
        Marked,
        Work,
        Snapshots,
        "CREATE INDEX streams_stage ON streams(stage, name) WHERE stage IS NOT NULL",
        "CREATE INDEX streams_level ON streams(level, name) WHERE level IS NOT NULL",
        """
        CREATE TABLE commits(
          id INTEGER PRIMARY KEY, stream INTEGER NOT NULL, version INTEGER NOT NULL, command TEXT NOT NULL, body BLOB NOT NULL,
          at INTEGER NOT NULL, clear BLOB NOT NULL, personal BLOB NOT NULL, hash BLOB NOT NULL) STRICT
        """,
        "CREATE UNIQUE INDEX commits_version ON commits(stream, version)",
        "CREATE UNIQUE INDEX commits_command ON commits(stream, command)",
        Salts,
        """
        CREATE TABLE deadlines(
          stream INTEGER NOT NULL, id TEXT NOT NULL, rank INTEGER NOT NULL, due INTEGER NOT NULL, set_at INTEGER NOT NULL, waits INTEGER NOT NULL,
          post TEXT, unit TEXT, deadline BLOB NOT NULL, PRIMARY KEY(stream, id)) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX deadlines_due ON deadlines(waits, rank, due)",
        "CREATE INDEX deadlines_post ON deadlines(post, unit, rank, due) WHERE post IS NOT NULL",
        """
        CREATE TABLE intents(
          id INTEGER PRIMARY KEY, stream INTEGER NOT NULL, notice TEXT NOT NULL, text TEXT NOT NULL, post TEXT, unit TEXT, party TEXT,
          level TEXT NOT NULL, route TEXT, at INTEGER NOT NULL, planned INTEGER NOT NULL DEFAULT 0, occasion TEXT, grouped TEXT) STRICT
        """,
        "CREATE UNIQUE INDEX intents_notice ON intents(stream, notice)",
        // Written by the formats before 3, which knew only that a notice was sent.
        "CREATE TABLE sent(stream INTEGER NOT NULL, notice TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(stream, notice)) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE look_ups(
          kind INTEGER NOT NULL, hash BLOB NOT NULL, at INTEGER NOT NULL, source_order INTEGER NOT NULL, stream INTEGER NOT NULL, person TEXT NOT NULL,
          PRIMARY KEY(kind, hash, at, source_order, stream, person)) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX look_ups_person ON look_ups(stream, person) WHERE person <> ''",
        "CREATE TABLE revisions(revision TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE settings(name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    ];

    /// <summary>Rows beside the commits belong to a stream.</summary>
    public static readonly string[] Belonging = ["commits", "salts", "deadlines", "intents", "sent", "deliveries", "look_ups", "work", "snapshots"];

    public static void Create(Connection connection)
    {
        foreach (var table in Tables.Concat(Deliveries)) connection.Execute(table);
        connection.Execute($"PRAGMA application_id = {ApplicationId}");
        connection.Execute($"PRAGMA user_version = {Format}");
    }
}
