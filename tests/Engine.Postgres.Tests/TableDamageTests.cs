using Parley.Clerk;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Tests.Postgres;

/// <summary>What stands beside the commits is compared with them, as it is in a file: a duty that is missing, a notice that would go to somebody else or a list that shows another level is found.</summary>
public sealed class TableDamageTests(WorkedDatabase worked) : IClassFixture<WorkedDatabase>
{
    private const string Red = "(SELECT id FROM streams WHERE name = 'case-0002')";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE streams SET stage = 'FollowingUp'", "stage")]
    [InlineData("UPDATE streams SET level = 'blue'", "level")]
    [InlineData("UPDATE streams SET tier = 'village'", "tier")]
    [InlineData("UPDATE streams SET unit = 'liushu'", "unit")]
    [InlineData("UPDATE streams SET episode = 2", "episode")]
    [InlineData("UPDATE streams SET ledger = 'police'", "ledger")]
    [InlineData("UPDATE streams SET category = NULL", "category")]
    [InlineData("UPDATE streams SET opened_at = opened_at + 1", "openedAt")]
    [InlineData("UPDATE streams SET changed_at = changed_at - 1", "changedAt")]
    [InlineData("UPDATE streams SET revision = 'ffff'", "revision")]
    [InlineData("UPDATE streams SET kept = kept + 1", "deadlinesKept")]
    [InlineData("UPDATE streams SET missed = missed + 1", "deadlinesMissed")]
    [InlineData("UPDATE work SET person = 'zhao-min' WHERE person = 'yu-mei' AND stream = {0}; UPDATE streams SET work = replace(work, 'yu-mei', 'zhao-min')", "handlers")]
    public async Task A_list_that_shows_something_else_than_the_commits_is_damage(string sql, string column) =>
        (await FoundAsync($"{sql} WHERE name = 'case-0002'")).ShouldBe(("PAR0270", "case-0002", column));

    [Theory]
    [InlineData("DELETE FROM deadlines WHERE stream = {0} AND id = (SELECT max(id) FROM deadlines WHERE stream = {0})", "PAR0271")]
    [InlineData("UPDATE deadlines SET rank = rank - 1 WHERE stream = {0} AND id = (SELECT max(id) FROM deadlines WHERE stream = {0})", "PAR0271")]
    [InlineData("UPDATE deadlines SET deadline = convert_to(replace(convert_from(deadline, 'UTF8'), '\"limit\":\"', '\"limit\":\"1'), 'UTF8') WHERE stream = {0}", "PAR0271")]
    [InlineData("INSERT INTO deadlines SELECT {0}, id, rank, due, set_at, waits, post, unit, deadline FROM deadlines WHERE stream <> {0} LIMIT 1", "PAR0271")]
    [InlineData("UPDATE deadlines SET due = due + 1 WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deadlines SET set_at = set_at + 1 WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deadlines SET waits = NOT waits WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deadlines SET post = 'reception' WHERE stream = {0} AND post IS NOT NULL", "PAR0275")]
    [InlineData("UPDATE deadlines SET unit = 'liushu' WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deadlines SET id = 'x' || id WHERE stream = {0}", "PAR0275")]
    [InlineData("DELETE FROM intents WHERE stream = {0} AND notice = 'n1'; DELETE FROM deliveries WHERE intent NOT IN (SELECT id FROM intents)", "PAR0272")]
    [InlineData("UPDATE intents SET text = 'other' WHERE stream = {0} AND notice = 'n2'", "PAR0272")]
    [InlineData("UPDATE intents SET level = 'none' WHERE stream = {0}", "PAR0272")]
    [InlineData("UPDATE intents SET at = at + 1 WHERE stream = {0}", "PAR0272")]
    [InlineData("INSERT INTO intents(stream, notice, text, level, at) VALUES({0}, 'n999', 'receipt', 'red', 1)", "PAR0272")]
    [InlineData("UPDATE intents SET post = 'reception' WHERE stream = {0} AND post IS NOT NULL", "PAR0275")]
    [InlineData("UPDATE intents SET planned = false WHERE stream = {0}", "PAR0275")]
    [InlineData("DELETE FROM deliveries WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deliveries SET receiver = 'reception@anping' WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deliveries SET stream = {0} WHERE stream <> {0}", "PAR0275")]
    [InlineData("UPDATE deliveries SET intent = 9999 WHERE intent = (SELECT max(id) FROM intents WHERE stream = {0})", "PAR0275")]
    [InlineData("DELETE FROM look_ups WHERE stream = {0} AND kind = 0", "PAR0273")]
    [InlineData("UPDATE look_ups SET hash = '\\x00' WHERE stream = {0} AND kind = 1", "PAR0273")]
    [InlineData("UPDATE look_ups SET at = at + 1 WHERE stream = {0} AND kind = 2", "PAR0273")]
    [InlineData("UPDATE look_ups SET source_order = 77 WHERE stream = {0} AND kind = 0", "PAR0273")]
    [InlineData("UPDATE look_ups SET person = 'p9' WHERE stream = {0} AND person = 'p1'", "PAR0273")]
    public async Task A_row_beside_the_commits_that_is_gone_changed_or_slipped_in_is_damage(string sql, string id) => (await FoundAsync(sql)).Id.ShouldBe(id);

    [Theory]
    [InlineData("UPDATE work SET person = 'zhao-min' WHERE person = 'yu-mei' AND stream = {0}", "PAR0227")]
    [InlineData("UPDATE work SET part = 2 WHERE person = 'yu-mei' AND stream = {0}", "PAR0227")]
    [InlineData("DELETE FROM work WHERE stream = {0}", "PAR0227")]
    [InlineData("INSERT INTO work(person, part, stream) VALUES('zhao-min', 0, {0})", "PAR0227")]
    [InlineData("DROP INDEX commits_command", "PAR0227")]
    [InlineData("ALTER TABLE commits DROP CONSTRAINT commits_pkey", "PAR0227")]
    [InlineData("ALTER TABLE streams DROP CONSTRAINT streams_name_key", "PAR0227")]
    [InlineData("DROP FUNCTION append_commits", "PAR0227")]
    [InlineData("UPDATE revisions SET content = convert_to(replace(convert_from(content, 'UTF8'), 'yellow', 'orange'), 'UTF8')", "PAR0274")]
    [InlineData("UPDATE revisions SET content = '\\x00'", "PAR0274")]
    [InlineData("DELETE FROM revisions", "PAR0274")]
    public async Task A_table_that_belongs_to_no_dispute_alone_is_compared_too(string sql, string id) => (await FoundAsync(sql)).Id.ShouldBe(id);

    [Theory]
    [InlineData("UPDATE streams SET stage = 'Nowhere' WHERE name = 'case-0002'")]
    [InlineData("UPDATE streams SET level = NULL WHERE name = 'case-0002'")]
    [InlineData("UPDATE streams SET opened_at = 9223372036854775807 WHERE name = 'case-0002'")]
    [InlineData("UPDATE streams SET work = 'nobody' WHERE name = 'case-0002'")]
    [InlineData("UPDATE deadlines SET deadline = '\\x00'")]
    public async Task A_value_that_can_be_none_of_its_kind_is_said_to_be_damage_by_whoever_reads_it(string sql)
    {
        await using var office = await OpenAsync(sql);

        var fault = await Should.ThrowAsync<JournalException>(async () =>
        {
            await office.Journal.ListAsync(new(), null, 100, Cancel);
            await office.Journal.DutiesAsync(null, Casework.Start, 100, Cancel);
        });

        fault.Id.ShouldBe("PAR0213");
    }

    [Fact]
    public async Task Nothing_is_decided_under_a_revision_that_is_not_what_was_kept()
    {
        var place = worked.Changed("UPDATE revisions SET content = convert_to(replace(convert_from(content, 'UTF8'), ': 5, ', ': 6, '), 'UTF8')");
        await using var office = await Office.OpenAsync(place, PackFolder.Load(RepositoryRoot.File("packs", "starter")).OrThrow());

        var fault = await Should.ThrowAsync<JournalException>(() => office.Engine.SendAsync(new("case-0002"), new AddNote { Text = "more" }, new("yu-mei", "mediator@anping-dongcun"), null, Cancel));

        fault.Id.ShouldBe("PAR0274");
    }

    private async Task<(string? Id, string? Stream, string? Entry)> FoundAsync(string sql)
    {
        await using var office = await OpenAsync(sql);
        var damage = (await new Verification(office.Journal, new CommitCodecs(new KeyRing(office.Key)), KeptPolicy.Levels).RunAsync(Cancel)).Damage;
        return (damage?.Kind.Id, damage?.Stream, damage?.About is [_, var entry, ..] ? entry?.ToString() : null);
    }

    private Task<Office> OpenAsync(string sql) => Office.OpenAsync(worked.Changed(sql.Replace("{0}", Red, StringComparison.Ordinal)), ShippedRules.Of(RepositoryRoot.File("packs", "community")));
}
