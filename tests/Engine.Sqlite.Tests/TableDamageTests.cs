using Parley.Clerk;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Tests.Sqlite;

/// <summary>What stands beside the commits is compared with them: a duty that is missing, a notice that would go to somebody else or a list that shows another level is found.</summary>
public sealed class TableDamageTests(WorkedJournal worked) : IClassFixture<WorkedJournal>, IDisposable
{
    private const string Red = "(SELECT id FROM streams WHERE name = 'case-0002')";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("UPDATE streams SET stage = 'FollowingUp'", "PAR0270", "stage")]
    [InlineData("UPDATE streams SET level = 'blue'", "PAR0270", "level")]
    [InlineData("UPDATE streams SET tier = 'village'", "PAR0270", "tier")]
    [InlineData("UPDATE streams SET unit = 'liushu'", "PAR0270", "unit")]
    [InlineData("UPDATE streams SET episode = 2", "PAR0270", "episode")]
    [InlineData("UPDATE streams SET ledger = 'police'", "PAR0270", "ledger")]
    [InlineData("UPDATE streams SET category = NULL", "PAR0270", "category")]
    [InlineData("UPDATE streams SET opened_at = opened_at + 1", "PAR0270", "openedAt")]
    [InlineData("UPDATE streams SET changed_at = changed_at - 1", "PAR0270", "changedAt")]
    [InlineData("UPDATE streams SET revision = 'ffff'", "PAR0270", "revision")]
    [InlineData("UPDATE streams SET kept = kept + 1", "PAR0270", "deadlinesKept")]
    [InlineData("UPDATE streams SET missed = missed + 1", "PAR0270", "deadlinesMissed")]
    [InlineData("UPDATE work SET person = 'zhao-min' WHERE person = 'yu-mei' AND stream = {0}; UPDATE streams SET work = replace(work, 'yu-mei', 'zhao-min')", "PAR0270", "handlers")]
    public async Task A_list_that_shows_something_else_than_the_commits_is_damage(string sql, string id, string column) =>
        (await FoundAsync(OfRed(sql))).ShouldBe((id, "case-0002", column));

    [Theory]
    [InlineData("DELETE FROM deadlines WHERE stream = {0} AND id = (SELECT max(id) FROM deadlines WHERE stream = {0})", "PAR0271")]
    [InlineData("UPDATE deadlines SET rank = rank - 1 WHERE stream = {0} AND id = (SELECT max(id) FROM deadlines WHERE stream = {0})", "PAR0271")]
    [InlineData("UPDATE deadlines SET deadline = CAST(replace(CAST(deadline AS TEXT), '\"rung\":1', '\"rung\":2') AS BLOB) WHERE stream = {0}; UPDATE deadlines SET deadline = CAST(replace(CAST(deadline AS TEXT), '\"limit\":\"', '\"limit\":\"1') AS BLOB) WHERE stream = {0}", "PAR0271")]
    [InlineData("INSERT INTO deadlines SELECT {0}, id, rank, due, set_at, waits, post, unit, deadline FROM deadlines WHERE stream <> {0} LIMIT 1", "PAR0271")]
    [InlineData("UPDATE deadlines SET due = due + 1 WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deadlines SET set_at = set_at + 1 WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deadlines SET waits = 1 - waits WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deadlines SET post = 'reception' WHERE stream = {0} AND post IS NOT NULL", "PAR0275")]
    [InlineData("UPDATE deadlines SET unit = 'liushu' WHERE stream = {0} AND unit IS NOT NULL", "PAR0275")]
    [InlineData("UPDATE deadlines SET id = 'x' || id WHERE stream = {0}", "PAR0275")]
    [InlineData("DELETE FROM intents WHERE stream = {0} AND notice = 'n1'; DELETE FROM deliveries WHERE intent NOT IN (SELECT id FROM intents)", "PAR0272")]
    [InlineData("UPDATE intents SET text = 'other' WHERE stream = {0} AND notice = 'n2'", "PAR0272")]
    [InlineData("UPDATE intents SET level = 'none' WHERE stream = {0}", "PAR0272")]
    [InlineData("UPDATE intents SET at = at + 1 WHERE stream = {0}", "PAR0272")]
    [InlineData("INSERT INTO intents(stream, notice, text, level, at) VALUES({0}, 'n999', 'receipt', 'red', 1)", "PAR0272")]
    [InlineData("UPDATE intents SET post = 'reception' WHERE stream = {0} AND post IS NOT NULL", "PAR0275")]
    [InlineData("UPDATE intents SET planned = 0 WHERE stream = {0}", "PAR0275")]
    [InlineData("DELETE FROM deliveries WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deliveries SET receiver = 'reception@anping' WHERE stream = {0}", "PAR0275")]
    [InlineData("UPDATE deliveries SET intent = 9999 WHERE intent = (SELECT max(id) FROM intents WHERE stream = {0})", "PAR0275")]
    [InlineData("DELETE FROM look_ups WHERE stream = {0} AND kind = 0", "PAR0273")]
    [InlineData("UPDATE look_ups SET hash = zeroblob(16) WHERE stream = {0} AND kind = 1", "PAR0273")]
    [InlineData("UPDATE look_ups SET at = at + 1 WHERE stream = {0} AND kind = 2", "PAR0273")]
    [InlineData("UPDATE look_ups SET source_order = 77 WHERE stream = {0} AND kind = 0", "PAR0273")]
    [InlineData("UPDATE look_ups SET person = 'p9' WHERE stream = {0} AND person = 'p1'", "PAR0273")]
    public async Task A_row_beside_the_commits_that_is_gone_changed_or_slipped_in_is_damage(string sql, string id)
    {
        var (found, stream, _) = await FoundAsync(sql.Replace("{0}", Red, StringComparison.Ordinal));

        (found, stream).ShouldBe((id, "case-0002"));
    }

    [Theory]
    [InlineData("UPDATE work SET person = 'zhao-min' WHERE person = 'yu-mei' AND stream = {0}", "PAR0227")]
    [InlineData("UPDATE work SET part = 2 WHERE person = 'yu-mei' AND stream = {0}", "PAR0227")]
    [InlineData("DELETE FROM work WHERE stream = {0}", "PAR0227")]
    [InlineData("INSERT INTO work(person, part, stream) VALUES('zhao-min', 0, {0})", "PAR0227")]
    [InlineData("UPDATE revisions SET content = CAST(replace(CAST(content AS TEXT), 'yellow', 'orange') AS BLOB)", "PAR0274")]
    [InlineData("UPDATE revisions SET content = zeroblob(7)", "PAR0274")]
    [InlineData("DELETE FROM revisions", "PAR0274")]
    public async Task A_table_that_belongs_to_no_dispute_alone_is_compared_too(string sql, string id) => (await FoundAsync(sql.Replace("{0}", Red, StringComparison.Ordinal))).Id.ShouldBe(id);

    [Theory]
    [InlineData("UPDATE streams SET stage = 'Nowhere' WHERE name = 'case-0002'")]
    [InlineData("UPDATE streams SET opened_at = 9223372036854775807 WHERE name = 'case-0002'")]
    [InlineData("UPDATE deadlines SET deadline = zeroblob(9)")]
    public async Task A_value_that_can_be_none_of_its_kind_is_said_to_be_damage_by_whoever_reads_it(string sql)
    {
        worked.CopyTo(folder, sql);
        await using var journal = await folder.OpenAsync(options => options with { Key = null });

        var fault = await Should.ThrowAsync<JournalException>(async () =>
        {
            await journal.ListAsync(new(), null, 100, TestContext.Current.CancellationToken);
            await journal.DutiesAsync(null, Casework.Start, 100, TestContext.Current.CancellationToken);
        });

        fault.Id.ShouldBe("PAR0213");
    }

    [Fact]
    public async Task Nothing_is_decided_under_a_revision_that_is_not_what_was_kept()
    {
        worked.CopyTo(folder, "UPDATE revisions SET content = CAST(replace(CAST(content AS TEXT), ': 5, ', ': 6, ') AS BLOB)");
        await using var office = await Office.OpenAsync(folder.Database, PackFolder.Load(RepositoryRoot.File("packs", "starter")).OrThrow());

        var fault = await Should.ThrowAsync<JournalException>(() =>
            office.Engine.SendAsync(new("case-0002"), new AddNote { Text = "more" }, new("yu-mei", "mediator@anping-dongcun"), null, TestContext.Current.CancellationToken));

        fault.Id.ShouldBe("PAR0274");
    }

    private static string OfRed(string sql) => $"{sql} WHERE name = 'case-0002'".Replace("{0}", Red, StringComparison.Ordinal);

    private async Task<(string? Id, string? Stream, string? Entry)> FoundAsync(string sql)
    {
        worked.CopyTo(folder, sql);
        await using var journal = await folder.OpenAsync(options => options with { Key = null });
        var damage = (await new Verification(journal, new CommitCodecs(new KeyRing(journal.Key)), KeptPolicy.Levels).RunAsync(TestContext.Current.CancellationToken)).Damage;
        return (damage?.Kind.Id, damage?.Stream, damage?.About is [_, var entry, ..] ? entry?.ToString() : null);
    }
}
