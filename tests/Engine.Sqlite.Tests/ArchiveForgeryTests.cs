using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>The chain alone is no secret: whoever may write the file, but has not the key, cannot record that a dispute left or came back.</summary>
public sealed class ArchiveForgeryTests
{
    private static readonly CommitCodecs Forger = new(new KeyRing(MasterKey.Create()));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dispute_hidden_with_a_record_that_fits_but_was_made_without_the_key_is_found()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var head = await HeadAsync(office, "d-1");
        var by = await NextAsync(office);

        await MoveAsync(office, new DisputesArchived("a", "a.db", 1, ArchiveDigest.OfLeft(Forger.Keys, "a", by, [head])), move => move with { Archive = "a", Out = [head] });

        (await office.Verification.RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0252");
    }

    [Fact]
    public async Task A_record_that_was_right_once_is_not_right_again()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var head = await HeadAsync(office, "d-1");
        var written = await office.ArchiveAsync();
        var (book, _) = await ArchiveCheck.BookAsync(office.Journal, Samples.Codecs, Cancel);
        await using var archive = await office.OpenArchiveAsync();
        await office.Scene.Engine.ReturnFromArchiveAsync(archive, written.Archive, new("d-1"), "a court asks", Scene.County, Cancel);
        (await office.Verification.RunAsync(Cancel)).Damage.ShouldBeNull();

        await MoveAsync(office, new DisputesArchived(written.Archive, "old.db", 1, book.Batches.Values.Single().Digest), move => move with { Archive = written.Archive, Out = [head] });

        (await office.Verification.RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0252");
    }

    [Fact]
    public async Task A_return_recorded_without_the_key_is_found()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var head = await HeadAsync(office, "d-1");
        var whole = (await office.Journal.ReadWholeAsync("d-1", Cancel)).ShouldNotBeNull();
        var written = await office.ArchiveAsync();
        var left = await NextAsync(office) - 1;
        var digest = ArchiveDigest.OfReturned(Forger.Keys, new(head, written.Archive, left), left + 1);

        await MoveAsync(office, new DisputeReturned(new("d-1"), written.Archive, left, head.Version, Convert.ToHexStringLower(head.Hash.Span), "asked", digest), move => move with { In = [whole] });

        (await office.Verification.RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0262");
    }

    [Fact]
    public async Task Persons_forgotten_with_a_record_made_without_the_key_are_missed()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var head = await HeadAsync(office, "d-1");
        await office.ArchiveAsync();
        var by = await NextAsync(office);

        await MoveAsync(office, new PersonsForgotten(1, ArchiveDigest.OfForgotten(Forger.Keys, by, [head])), move => move with { Forgotten = [head] });

        (await office.Verification.RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0259");
    }

    [Fact]
    public async Task The_head_that_was_kept_proves_nothing_to_a_checkpoint_only_the_archive_does()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        NamedHead[] had = [await HeadAsync(office, "d-1")];
        await office.ArchiveAsync();

        (await new CheckpointCheck(office.Journal).RunAsync(had, 10, Cancel)).ShouldSatisfyAllConditions(f => f.Damages.ShouldBeEmpty(), f => f.InArchives.ShouldBe(1));

        await using var archive = await office.OpenArchiveAsync();
        (await new CheckpointCheck(office.Journal, archive).RunAsync(had, 10, Cancel)).ShouldSatisfyAllConditions(f => f.Damages.ShouldBeEmpty(), f => f.InArchives.ShouldBe(0));
    }

    [Theory]
    [InlineData("UPDATE commits SET personal = zeroblob(40) WHERE version = 1", 0, "PAR0221")]
    [InlineData("DELETE FROM commits WHERE version = (SELECT max(version) FROM commits)", 1, null)]
    [InlineData("DELETE FROM commits WHERE version < (SELECT max(version) FROM commits)", 1, null)]
    public async Task An_archive_without_the_commits_of_the_checkpoint_proves_nothing(string sql, int inArchives, string? id)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        NamedHead[] had = [await HeadAsync(office, "d-1")];
        await office.ArchiveAsync();
        ArchiveDamageTests.Execute(office.File, sql);

        await using var archive = await office.OpenArchiveAsync();
        var found = await new CheckpointCheck(office.Journal, archive).RunAsync(had, 10, Cancel);

        (found.InArchives, found.Damages.SingleOrDefault()?.Kind.Id).ShouldBe((inArchives, id));
    }

    private static async Task<NamedHead> HeadAsync(ArchivedOffice office, string dispute)
    {
        var head = await office.Journal.HeadAsync(dispute, Cancel);
        return new(dispute, head.Version, head.Hash);
    }

    private static async Task<long> NextAsync(ArchivedOffice office) => (await office.Journal.HeadAsync(Streams.Administration, Cancel)).Version + 1;

    private static async Task MoveAsync(ArchivedOffice office, DisputeEvent happened, Func<Move, Move> fill)
    {
        var head = await office.Journal.HeadAsync(Streams.Administration, Cancel);
        var commit = Samples.Commit(Streams.Administration, head.Version + 1, "Archive", happened) with { At = office.Scene.Clock.GetUtcNow() };
        var row = Forger.Encode(commit, Forger.Keys.BodyHash("a"u8), head.Hash, []).Row;
        (await office.Journal.MoveAsync(fill(new Move(new AppendPart(row))), Cancel)).ShouldBe(AppendResult.Appended);
    }
}
