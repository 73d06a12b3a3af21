namespace Parley.Postgres;

/// <summary>
/// The function that appends a group: one call, one transaction. It looks at all heads under a lock, in the order of their names, and writes those appends that fit, so that a conflict fails nobody
/// else of its group; and because it runs on the server alone, a host that stops in the middle holds no lock. A group has no stream twice; whoever calls sees to that.
/// What it answers, part by part, are the numbers of <see cref="Parley.Journal.AppendResult"/>.
/// </summary>
internal static class AppendCommits
{
    /// <summary>Its parameters in order, with their types: those of the parts of the appends, then those of the rows beside them, which name their part by its number from 1.</summary>
    public static readonly (string Name, string Type)[] Parameters =
    [
        ("append", "int"), ("name", "text"), ("version", "bigint"), ("command", "text"), ("body", "bytea"), ("at", "bigint"), ("clear", "bytea"), ("personal", "bytea"), ("hash", "bytea"),
        ("stage", "text"), ("level", "text"), ("active", "boolean"), ("tier", "text"), ("unit", "text"), ("episode", "int"), ("ledger", "text"), ("category", "text"),
        ("opened_at", "bigint"), ("changed_at", "bigint"), ("revision", "text"), ("kept", "int"), ("missed", "int"), ("work", "text"),
        ("work_of", "int"), ("work_person", "text"), ("work_part", "int"),
        ("erased_of", "int"), ("erased_person", "text"),
        ("salt_of", "int"), ("salt_person", "text"), ("salt", "bytea"),
        ("state_of", "int"), ("state", "bytea"),
        ("ended_of", "int"), ("ended_id", "text"),
        ("due_of", "int"), ("due_id", "text"), ("due_rank", "int"), ("due_at", "bigint"), ("due_set_at", "bigint"), ("due_waits", "boolean"),
        ("due_post", "text"), ("due_unit", "text"), ("due_deadline", "bytea"),
        ("intent_of", "int"), ("intent_notice", "text"), ("intent_text", "text"), ("intent_post", "text"), ("intent_unit", "text"), ("intent_party", "text"),
        ("intent_level", "text"), ("intent_route", "text"), ("intent_at", "bigint"), ("intent_occasion", "text"), ("intent_grouped", "text"),
        ("look_of", "int"), ("look_kind", "int"), ("look_hash", "bytea"), ("look_at", "bigint"), ("look_order", "bigint"), ("look_person", "text"),
    ];

    public static string Call { get; } = $"SELECT append_commits({string.Join(", ", Parameters.Select((_, i) => $"${i + 1}"))})";

    // Plans are made for a function once in a session; made while the tables were small they would read all of them later.
    public static string Function { get; } =
        $"""
         CREATE FUNCTION append_commits({string.Join(", ", Parameters.Select(p => $"p_{p.Name} {p.Type}[]"))}) RETURNS int[] LANGUAGE plpgsql
         SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off AS $append$
         #variable_conflict use_column
         DECLARE
           outcomes int[]; heads bigint[]; ids bigint[]; moves boolean[]; lost int[];
         BEGIN
           PERFORM 1 FROM streams WHERE name = ANY(p_name) ORDER BY name FOR UPDATE;

           SELECT array_agg(v.outcome ORDER BY v.n), array_agg(CASE WHEN v.outcome = 0 THEN v.id ELSE -1 END ORDER BY v.n), array_agg(v.moves ORDER BY v.n) INTO outcomes, heads, moves
           FROM (
             SELECT u.n, coalesce(s.id, 0) AS id, (s.id IS NULL OR s.work IS DISTINCT FROM u.work OR s.active <> u.active) AS moves,
               max(CASE WHEN c.stream IS NOT NULL THEN 2 WHEN coalesce(s.version, 0) <> u.version - 1 THEN 1 ELSE 0 END) OVER (PARTITION BY u.append) AS outcome
             FROM unnest(p_append, p_name, p_version, p_command, p_work, p_active) WITH ORDINALITY u(append, name, version, command, work, active, n)
             LEFT JOIN streams s ON s.name = u.name
             LEFT JOIN commits c ON c.stream = s.id AND c.command = u.command) v;
           ids := heads;

           IF 0 = ANY(heads) THEN
             WITH fresh AS (
               INSERT INTO streams(name, version, hash, stage, level, active, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, missed, work)
               SELECT u.name, u.version, u.hash, u.stage, u.level, u.active, u.tier, u.unit, u.episode, u.ledger, u.category, u.opened_at, u.changed_at, u.revision, u.kept, u.missed, u.work
               FROM unnest(
                   heads, p_name, p_version, p_hash, p_stage, p_level, p_active, p_tier, p_unit, p_episode, p_ledger, p_category, p_opened_at, p_changed_at, p_revision, p_kept, p_missed, p_work)
                 u(head, name, version, hash, stage, level, active, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, missed, work)
               WHERE u.head = 0 ORDER BY u.name COLLATE "C"
               ON CONFLICT (name) DO NOTHING RETURNING id, name)
             SELECT array_agg(CASE WHEN u.head <> 0 THEN u.head ELSE coalesce(f.id, -2) END ORDER BY u.n) INTO ids
             FROM unnest(heads, p_name) WITH ORDINALITY u(head, name, n) LEFT JOIN fresh f ON f.name = u.name;

             -- Another host created one of them just now: of a commit of two disputes neither is written.
             IF -2 = ANY(ids) THEN
               SELECT array_agg(u.append) INTO lost FROM unnest(p_append, ids) u(append, id) WHERE u.id = -2;
               SELECT array_agg(CASE WHEN u.append <> ALL(lost) THEN u.outcome WHEN EXISTS (
                 SELECT 1 FROM unnest(p_append, p_name, p_command) k(append, name, command) JOIN streams s ON s.name = k.name JOIN commits c ON c.stream = s.id AND c.command = k.command
                 WHERE k.append = u.append)
                 THEN 2 ELSE 1 END ORDER BY u.n) INTO outcomes FROM unnest(p_append, outcomes) WITH ORDINALITY u(append, outcome, n);
               DELETE FROM streams s USING unnest(p_append, heads, ids) u(append, head, id) WHERE u.append = ANY(lost) AND u.head = 0 AND s.id = u.id;
               SELECT array_agg(CASE WHEN u.append = ANY(lost) THEN -1 ELSE u.id END ORDER BY u.n) INTO ids FROM unnest(p_append, ids) WITH ORDINALITY u(append, id, n);
             END IF;
           END IF;

           UPDATE streams s SET version = u.version, hash = u.hash, stage = u.stage, level = u.level, active = u.active, tier = u.tier, unit = u.unit, episode = u.episode, ledger = u.ledger,
             category = u.category, opened_at = u.opened_at, changed_at = u.changed_at, revision = u.revision, kept = u.kept, missed = u.missed, work = u.work
           FROM unnest(heads, ids, p_version, p_hash, p_stage, p_level, p_active, p_tier, p_unit, p_episode, p_ledger, p_category, p_opened_at, p_changed_at, p_revision, p_kept, p_missed, p_work)
             u(head, id, version, hash, stage, level, active, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, missed, work)
           WHERE u.head > 0 AND u.stage IS NOT NULL AND s.id = u.id;
           IF array_position(p_stage, NULL) IS NOT NULL THEN
             UPDATE streams s SET version = u.version, hash = u.hash
             FROM unnest(heads, ids, p_version, p_hash, p_stage) u(head, id, version, hash, stage) WHERE u.head > 0 AND u.stage IS NULL AND s.id = u.id;
           END IF;

           INSERT INTO commits(stream, version, command, body, at, clear, personal, hash)
           SELECT u.id, u.version, u.command, u.body, u.at, u.clear, u.personal, u.hash
           FROM unnest(ids, p_version, p_command, p_body, p_at, p_clear, p_personal, p_hash) u(id, version, command, body, at, clear, personal, hash) WHERE u.id > 0;

           IF true = ANY(moves) THEN
             DELETE FROM work w USING unnest(heads, ids, moves, p_stage) u(head, id, moves, stage) WHERE u.head > 0 AND u.moves AND u.stage IS NOT NULL AND w.stream = u.id;
             INSERT INTO work(person, part, stream)
             SELECT u.person, u.part, ids[u.of] FROM unnest(p_work_of, p_work_person, p_work_part) u(of, person, part) WHERE ids[u.of] > 0 AND moves[u.of] ON CONFLICT DO NOTHING;
           END IF;
           IF cardinality(p_erased_of) > 0 THEN
             DELETE FROM salts s USING unnest(p_erased_of, p_erased_person) u(of, person) WHERE s.stream = ids[u.of] AND s.person = u.person;
             DELETE FROM look_ups l USING unnest(p_erased_of, p_erased_person) u(of, person) WHERE l.stream = ids[u.of] AND l.person = u.person AND l.person <> '';
           END IF;
           IF cardinality(p_salt_of) > 0 THEN
             INSERT INTO salts(stream, person, salt) SELECT ids[u.of], u.person, u.salt FROM unnest(p_salt_of, p_salt_person, p_salt) u(of, person, salt) WHERE ids[u.of] > 0;
           END IF;
           IF cardinality(p_state_of) > 0 THEN
             INSERT INTO snapshots(stream, version, content) SELECT ids[u.of], p_version[u.of], u.content FROM unnest(p_state_of, p_state) u(of, content) WHERE ids[u.of] > 0
             ON CONFLICT (stream) DO UPDATE SET version = excluded.version, content = excluded.content;
           END IF;
           IF cardinality(p_ended_of) > 0 THEN
             DELETE FROM deadlines d USING unnest(p_ended_of, p_ended_id) u(of, id) WHERE d.stream = ids[u.of] AND d.id = u.id;
           END IF;
           IF cardinality(p_due_of) > 0 THEN
             INSERT INTO deadlines(stream, id, rank, due, set_at, waits, post, unit, deadline)
             SELECT ids[u.of], u.id, u.rank, u.due, u.set_at, u.waits, u.post, u.unit, u.deadline
             FROM unnest(p_due_of, p_due_id, p_due_rank, p_due_at, p_due_set_at, p_due_waits, p_due_post, p_due_unit, p_due_deadline)
               u(of, id, rank, due, set_at, waits, post, unit, deadline) WHERE ids[u.of] > 0
             ON CONFLICT (stream, id) DO UPDATE SET rank = excluded.rank, due = excluded.due, set_at = excluded.set_at, waits = excluded.waits, post = excluded.post, unit = excluded.unit,
               deadline = excluded.deadline, taken_by = NULL, taken_until = NULL;
           END IF;
           IF cardinality(p_intent_of) > 0 THEN
             INSERT INTO intents(stream, notice, text, post, unit, party, level, route, at, occasion, grouped)
             SELECT ids[u.of], u.notice, u.text, u.post, u.unit, u.party, u.level, u.route, u.at, u.occasion, u.grouped
             FROM unnest(p_intent_of, p_intent_notice, p_intent_text, p_intent_post, p_intent_unit, p_intent_party, p_intent_level, p_intent_route, p_intent_at, p_intent_occasion, p_intent_grouped)
               WITH ORDINALITY u(of, notice, text, post, unit, party, level, route, at, occasion, grouped, n) WHERE ids[u.of] > 0 ORDER BY u.n;
           END IF;
           IF cardinality(p_look_of) > 0 THEN
             INSERT INTO look_ups(kind, hash, at, source_order, stream, person)
             SELECT u.kind, u.hash, u.at, u.source_order, ids[u.of], u.person
             FROM unnest(p_look_of, p_look_kind, p_look_hash, p_look_at, p_look_order, p_look_person) u(of, kind, hash, at, source_order, person) WHERE ids[u.of] > 0 ON CONFLICT DO NOTHING;
           END IF;
           RETURN outcomes;
         END
         $append$
         """;
}
