using Microsoft.Data.Sqlite;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>A dispute comes back from an archive as it left, and goes on.</summary>
public sealed class ReturnTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_comes_back_is_what_had_left_and_takes_commands_again()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        var (export, list, told) = (await ArchivedOffice.ExportAsync(office.Journal, "d-1"), await office.Journal.ListAsync(new(), null, 10, Cancel), await office.Journal.Deliveries.ListAsync(new(Dispute: new("d-1")), 100, Cancel));
        var written = await office.ArchiveAsync();

        (await ReturnAsync(office, "d-1")).ShouldBe(new ArchiveReply(1, 0, null));

        (await ArchivedOffice.ExportAsync(office.Journal, "d-1")).ShouldBe(export);
        (await office.Journal.ListAsync(new(), null, 10, Cancel)).ShouldBe([list[0]]);
        (await office.Journal.Deliveries.ListAsync(new(Dispute: new("d-1")), 100, Cancel)).ShouldBe(told);
        (await office.Journal.Deliveries.PendingAsync(10, Cancel)).ShouldBeEmpty();
        await office.Scene.With("d-1").DoAsync(new AddNote { Text = "They asked." }, Scene.Officer);
        (await office.Verification.RunAsync(Cancel)).ShouldSatisfyAllConditions(r => r.Damage.ShouldBeNull(), r => r.Archived.ShouldBe(1));
        await using var archive = await office.OpenArchiveAsync();
        var compare = new ArchiveCompare(archive, written.Archive, office.Journal);
        (await compare.RunAsync(Cancel), compare.Left, compare.Here).ShouldBe((null, 1, 1));
    }

    [Fact]
    public async Task A_person_erased_after_coming_back_is_erased_in_the_archive_too()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        await ReturnAsync(office, "d-1");

        var asked = await office.Scene.With("d-1").DoAsync(new ErasePerson { Person = "p1", Reason = "asked for it" }, Scene.County);
        await office.Scene.DoAsync(new Approve { Proposal = asked.Proposal.ShouldNotBeNull() }, Scene.OtherCounty);

        await using var archive = await office.OpenArchiveAsync();
        (await ArchivedOffice.ExportAsync(archive)).ShouldSatisfyAllConditions(e => e.ShouldNotContain("d-1甲"), e => e.ShouldContain("d-1乙"));
        (await new Verification(archive, Samples.Codecs, Packs.KeptPolicy.Levels).RunAsync(Cancel)).Damage.ShouldBeNull();
        (await office.Verification.RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Fact]
    public async Task A_dispute_may_leave_again_and_is_then_in_another_archive()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var first = await office.ArchiveAsync();
        await ReturnAsync(office, "d-1");

        var second = await office.ArchiveAsync("second.db");

        (await office.Journal.HeadAsync("d-1", Cancel)).Archived.ShouldNotBeNull().Archive.ShouldBe(second.Archive);
        (await office.Verification.RunAsync(Cancel)).Damage.ShouldBeNull();
        (await Should.ThrowAsync<JournalException>(() => ReturnAsync(office, "d-1"))).Id.ShouldBe("PAR0260");
        await using var old = await office.OpenArchiveAsync();
        (await new ArchiveCompare(old, first.Archive, office.Journal).RunAsync(Cancel)).ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE commits SET clear = CAST(replace(CAST(clear AS TEXT), 'Reported', 'Deported') AS BLOB) WHERE version = 1", "PAR0221")]
    [InlineData("DELETE FROM commits WHERE version = (SELECT max(version) FROM commits)", "PAR0255")]
    [InlineData("UPDATE intents SET text = 'other'", "PAR0272")]
    [InlineData("UPDATE streams SET stage = 'Resolving'", "PAR0270")]
    [InlineData("DELETE FROM streams", "PAR0256")]
    public async Task From_an_archive_that_was_changed_nothing_comes_back(string sql, string id)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        Execute(office.File, sql);

        (await Should.ThrowAsync<JournalException>(() => ReturnAsync(office, "d-1"))).Id.ShouldBe(id);

        (await office.Journal.HeadAsync("d-1", Cancel)).Archived.ShouldNotBeNull();
        (await office.Verification.RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_without_the_right_or_a_reason_brings_anything_back()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();

        (await ReturnAsync(office, "d-1", actor: Scene.Officer)).IsDone.ShouldBeFalse();
        (await ReturnAsync(office, "d-1", reason: " ")).IsDone.ShouldBeFalse();
        (await ReturnAsync(office, "d-7")).Refusal.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0101");
        (await ReturnAsync(office, "d-1")).IsDone.ShouldBeTrue();
        (await ReturnAsync(office, "d-1")).Refusal.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0866");
    }

    private static async Task<ArchiveReply> ReturnAsync(ArchivedOffice office, string dispute, string reason = "asked again", Actor? actor = null)
    {
        await using var archive = await office.OpenArchiveAsync();
        return await office.Scene.Engine.ReturnFromArchiveAsync(archive, archive.Archive.ShouldNotBeNull().Archive, new(dispute), reason, actor ?? Scene.County, Cancel);
    }

    private static void Execute(string database, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
