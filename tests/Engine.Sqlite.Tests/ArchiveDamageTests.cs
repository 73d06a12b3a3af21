using Microsoft.Data.Sqlite;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>Whoever changes an archive, or takes a dispute out of the journal by hand and marks it as archived, is found.</summary>
public sealed class ArchiveDamageTests
{
    private const string Kept = "(SELECT id FROM streams WHERE name = 'd-2')";
    private const string Gone = $"DELETE FROM commits WHERE stream = {Kept}; DELETE FROM deadlines WHERE stream = {Kept}; DELETE FROM deliveries WHERE stream = {Kept}; DELETE FROM intents WHERE stream = {Kept}; DELETE FROM snapshots WHERE stream = {Kept}; DELETE FROM work WHERE stream = {Kept}; ";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE streams SET version = version - 1 WHERE name = 'd-1'", "PAR0252")]
    [InlineData("UPDATE streams SET hash = zeroblob(32) WHERE name = 'd-1'", "PAR0252")]
    [InlineData("UPDATE streams SET archive = 'another' WHERE name = 'd-1'", "PAR0251")]
    [InlineData("UPDATE streams SET archived_by = 99 WHERE name = 'd-1'", "PAR0251")]
    [InlineData("UPDATE streams SET name = 'd-9' WHERE name = 'd-1'", "PAR0252")]
    [InlineData("DELETE FROM salts WHERE stream = (SELECT id FROM streams WHERE name = 'd-1'); DELETE FROM look_ups WHERE stream = (SELECT id FROM streams WHERE name = 'd-1'); DELETE FROM streams WHERE name = 'd-1'", "PAR0252")]
    [InlineData("UPDATE streams SET forgotten = version, forgotten_by = archived_by WHERE name = 'd-1'", "PAR0258")]
    [InlineData("INSERT INTO intents(stream, notice, text, level, at) SELECT id, 'n1', 'receipt', 'red', 1 FROM streams WHERE name = 'd-1'", "PAR0250")]
    [InlineData(
        Gone + "UPDATE streams SET stage = NULL, level = NULL, work = NULL, archive = (SELECT archive FROM streams WHERE name = 'd-1'), archived_by = (SELECT archived_by FROM streams WHERE name = 'd-1') WHERE name = 'd-2'",
        "PAR0252")]
    [InlineData(Gone + "UPDATE streams SET stage = NULL, level = NULL, work = NULL, archive = 'a', archived_by = 999 WHERE name = 'd-2'", "PAR0251")]
    [InlineData("DELETE FROM salts; DELETE FROM look_ups; UPDATE streams SET forgotten = 99, forgotten_by = 999 WHERE name = 'd-2'", "PAR0258")]
    public async Task A_mark_that_was_changed_slipped_in_or_taken_away_is_damage(string sql, string id)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        await office.Scene.With("d-2").AtAsync(Disputes.Stage.Resolving);
        office.Folder.Execute(sql);

        (await office.Verification.RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_commit_of_a_dispute_that_left_is_damage_to_a_backup_without_the_key_as_well()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        await office.Scene.With("d-2").AtAsync(Disputes.Stage.Resolving);
        office.Folder.Execute($"INSERT INTO commits(stream, version, command, body, at, clear, personal, hash) SELECT (SELECT id FROM streams WHERE name = 'd-1'), 1, command, body, at, clear, personal, hash FROM commits WHERE stream = {Kept} AND version = 1");

        var refused = await Should.ThrowAsync<JournalException>(() => SqliteBackup.CreateAsync(office.Folder.Options with { Key = null }, office.Folder["copy.db"], Cancel));

        (refused.Id, File.Exists(office.Folder["copy.db"])).ShouldBe(("PAR0250", false));
    }

    [Theory]
    [InlineData("UPDATE commits SET clear = CAST(replace(CAST(clear AS TEXT), 'Reported', 'Deported') AS BLOB) WHERE version = 1", "PAR0221")]
    [InlineData("UPDATE commits SET personal = zeroblob(40) WHERE version = 1", "PAR0221")]
    [InlineData("DELETE FROM commits WHERE version = (SELECT max(version) FROM commits)", "PAR0223")]
    [InlineData("UPDATE streams SET level = 'red'", "PAR0270")]
    [InlineData("DELETE FROM deliveries; DELETE FROM intents", "PAR0272")]
    [InlineData("DELETE FROM revisions", "PAR0274")]
    [InlineData("DELETE FROM streams", "PAR0227")]
    public async Task An_archive_that_was_changed_is_damaged(string sql, string id)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        Execute(office.File, sql);

        await using var archive = await office.OpenArchiveAsync();

        (await new Verification(archive, Samples.Codecs, KeptPolicy.Levels).RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("INSERT INTO streams(name, version, hash) VALUES('d-8', 1, zeroblob(32))", "PAR0257")]
    [InlineData("DELETE FROM commits WHERE version = (SELECT max(version) FROM commits); UPDATE streams SET version = version - 1, hash = (SELECT hash FROM commits ORDER BY version DESC LIMIT 1)", "PAR0255")]
    [InlineData("DELETE FROM streams", "PAR0256")]
    public async Task An_archive_that_does_not_hold_what_left_is_found_by_comparing_it_with_the_journal(string sql, string id)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        Execute(office.File, sql);

        await using var archive = await office.OpenArchiveAsync(persons: false);

        (await new ArchiveCompare(archive, archive.Archive.ShouldNotBeNull().Archive, office.Journal).RunAsync(Cancel)).ShouldNotBeNull().Kind.Id.ShouldBe(id);
    }

    internal static void Execute(string database, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
