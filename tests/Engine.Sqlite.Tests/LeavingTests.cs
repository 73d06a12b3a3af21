using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>Nothing leaves for a file that does not hold it, nor for what was true only when the file was written.</summary>
public sealed class LeavingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE deliveries SET state = 0")]
    [InlineData("UPDATE deliveries SET state = 2")]
    public async Task A_dispute_of_which_a_notice_is_open_is_left_out_of_an_archive(string sql)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        office.Folder.Execute($"{sql} WHERE stream = (SELECT id FROM streams WHERE name = 'd-2')");

        var written = await SqliteArchive.WriteAsync(office.Journal, Samples.Key, [new("d-1"), new("d-2")], office.File, office.Scene.Clock.GetUtcNow(), Cancel);

        written.Disputes.ShouldHaveSingleItem().Stream.ShouldBe("d-1");
    }

    [Theory]
    [InlineData("UPDATE deliveries SET state = 0")]
    [InlineData("UPDATE commits SET personal = zeroblob(40) WHERE version = 1")]
    [InlineData("DELETE FROM commits WHERE version = 1")]
    [InlineData("UPDATE streams SET name = 'd-9'")]
    [InlineData("DELETE FROM commits")]
    public async Task A_dispute_that_is_not_in_the_archive_as_it_is_here_stays(string sql)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var written = await office.WriteAsync();
        ArchiveDamageTests.Execute(office.File, sql);

        (await office.MoveAsync(written)).ShouldBe(new ArchiveReply(0, 1, null));

        (await office.Verification.RunAsync(Cancel)).ShouldSatisfyAllConditions(r => r.Damage.ShouldBeNull(), r => r.Archived.ShouldBe(0));
    }

    [Fact]
    public async Task A_dispute_that_must_not_leave_any_more_when_the_archive_is_there_stays()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var written = await office.WriteAsync();
        var longer = new DisputeEngine(office.Journal, new PackShelf(ArchivedOffice.PackWith("""{ "archiveAfter": "24mo" }"""), office.Journal), office.Scene.Keys, office.Scene.Clock);

        (await office.MoveAsync(written, engine: longer)).ShouldBe(new ArchiveReply(0, 1, null));

        (await office.MoveAsync(written)).ShouldBe(new ArchiveReply(1, 0, null));
    }
}
