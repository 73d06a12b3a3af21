namespace Parley.Postgres;

/// <summary>
/// The tables, as the steps that make them: a new journal goes through all of them, an older one through those it lacks. A step that was released is never changed.
/// Moments are ticks of UTC; streams are numbered, so that no index repeats their names; texts are ordered by their bytes, whatever the database's language.
/// </summary>
internal static class Schema
{
    /// <summary>Each step brings the format of its place, from 1.</summary>
    public static readonly string[][] Steps = [[.. Tables, AppendCommits.Function]];

    /// <summary>Rows beside the commits belong to a stream.</summary>
    public static readonly string[] Belonging = ["commits", "snapshots", "salts", "deadlines", "intents", "deliveries", "look_ups", "work"];

    private const string Text = "text COLLATE \"C\"";

    /// <summary>The format this release writes; the newest it reads.</summary>
    public static int Format => Steps.Length;

    private static IEnumerable<string> Tables =>
    [
        $"CREATE TABLE meta(name {Text} PRIMARY KEY, value {Text} NOT NULL)",
        $"""
         CREATE TABLE streams(
           id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name {Text} NOT NULL UNIQUE, version bigint NOT NULL, hash bytea NOT NULL,
           stage {Text}, level {Text}, active boolean NOT NULL, tier {Text}, unit {Text}, episode int, ledger {Text}, category {Text},
           opened_at bigint, changed_at bigint, revision {Text}, kept int, missed int, work {Text}) WITH (fillfactor = 80)
         """,
        "CREATE INDEX streams_stage ON streams(stage, name) WHERE stage IS NOT NULL",
        "CREATE INDEX streams_level ON streams(level, name) WHERE level IS NOT NULL",
        $"CREATE TABLE work(person {Text}, part int, stream bigint, PRIMARY KEY(person, part, stream))",
        "CREATE INDEX work_stream ON work(stream)",
        $"""
         CREATE TABLE commits(
           stream bigint, version bigint, command {Text} NOT NULL, body bytea NOT NULL, at bigint NOT NULL, clear bytea NOT NULL, personal bytea NOT NULL, hash bytea NOT NULL,
           PRIMARY KEY(stream, version))
         """,
        "CREATE UNIQUE INDEX commits_command ON commits(stream, command)",
        "CREATE TABLE snapshots(stream bigint PRIMARY KEY, version bigint NOT NULL, content bytea NOT NULL)",
        $"CREATE TABLE salts(stream bigint, person {Text}, salt bytea NOT NULL, PRIMARY KEY(stream, person))",
        $"""
         CREATE TABLE deadlines(
           stream bigint, id {Text}, rank int NOT NULL, due bigint NOT NULL, set_at bigint NOT NULL, waits boolean NOT NULL, post {Text}, unit {Text} NOT NULL,
           deadline bytea NOT NULL, taken_by uuid, taken_until timestamptz, PRIMARY KEY(stream, id)) WITH (fillfactor = 80)
         """,
        "CREATE INDEX deadlines_due ON deadlines(waits, rank, due)",
        "CREATE INDEX deadlines_post ON deadlines(post, unit, rank, due) WHERE post IS NOT NULL",
        $"""
         CREATE TABLE intents(
           id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream bigint NOT NULL, notice {Text} NOT NULL, text {Text} NOT NULL, post {Text}, unit {Text}, party {Text},
           level {Text} NOT NULL, route {Text}, at bigint NOT NULL, occasion {Text}, grouped {Text}, planned boolean NOT NULL DEFAULT false)
         """,
        "CREATE UNIQUE INDEX intents_notice ON intents(stream, notice)",
        "CREATE INDEX intents_unplanned ON intents(id) WHERE NOT planned",
        $"""
         CREATE TABLE deliveries(
           intent bigint, channel {Text}, stream bigint NOT NULL, receiver {Text} NOT NULL, urgent boolean NOT NULL, state int NOT NULL,
           tries int NOT NULL, next bigint NOT NULL, at bigint NOT NULL, problem {Text}, digest {Text}, who {Text}, why {Text},
           because int, cause {Text}, grouped {Text}, PRIMARY KEY(intent, channel)) WITH (fillfactor = 80)
         """,
        "CREATE INDEX deliveries_due ON deliveries(channel, urgent, next, receiver, intent) WHERE state = 0",
        "CREATE INDEX deliveries_order ON deliveries(channel, receiver, stream, intent) WHERE state = 0",
        "CREATE INDEX deliveries_oldest ON deliveries(intent) WHERE state = 0",
        "CREATE INDEX deliveries_past ON deliveries(channel, receiver, at)",
        "CREATE INDEX deliveries_digest ON deliveries(digest, channel) WHERE digest IS NOT NULL",
        "CREATE INDEX deliveries_group ON deliveries(channel, receiver, grouped, at) WHERE grouped IS NOT NULL",
        "CREATE INDEX deliveries_state ON deliveries(state, intent) WHERE state <> 1",
        "CREATE INDEX deliveries_stream ON deliveries(stream, intent)",
        $"""
         CREATE TABLE look_ups(
           kind int, hash bytea, at bigint, source_order bigint, stream bigint, person {Text}, PRIMARY KEY(kind, hash, at, source_order, stream, person))
         """,
        "CREATE INDEX look_ups_person ON look_ups(stream, person) WHERE person <> ''",
        $"CREATE TABLE revisions(revision {Text} PRIMARY KEY, content bytea NOT NULL)",
        $"CREATE TABLE settings(name {Text} PRIMARY KEY, value {Text} NOT NULL)",
    ];
}
