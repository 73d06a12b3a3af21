using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>Disputes that ended long ago leave for a file of their own, which is verified, explained and exported as they were; and nothing of the journal is broken by it.</summary>
public sealed class ArchiveTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_an_archive_says_of_a_dispute_is_byte_for_byte_what_the_journal_said_before()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        var (export, list) = (await ArchivedOffice.ExportAsync(office.Journal), await office.Journal.ListAsync(new(), null, 10, Cancel));
        var why = await office.Scene.Engine.ExplainAsync(new("d-2"), cancellationToken: Cancel);

        var written = await office.ArchiveAsync();

        await using var archive = await office.OpenArchiveAsync();
        (await ArchivedOffice.ExportAsync(archive)).ShouldBe(export);
        (await archive.ListAsync(new(), null, 10, Cancel)).ShouldBe(list);
        var reader = new DisputeEngine(archive, new PackShelf(office.Scene.Pack, archive), office.Scene.Keys, office.Scene.Clock);
        System.Text.Json.JsonSerializer.Serialize(await reader.ExplainAsync(new("d-2"), cancellationToken: Cancel)).ShouldBe(System.Text.Json.JsonSerializer.Serialize(why));
        (await new Verification(archive, Samples.Codecs, KeptPolicy.Levels).RunAsync(Cancel)).ShouldBe(new VerificationResult(2, written.Commits, null));
        written.Disputes.Select(d => d.Stream).ShouldBe(["d-1", "d-2"]);
        new FileInfo(written.File).Length.ShouldBe(written.Bytes);
    }

    [Fact]
    public async Task The_journal_is_whole_afterwards_keeps_the_head_and_says_where_the_dispute_is()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        await office.Scene.With("d-3").AtAsync(Stage.Resolving);
        var head = await office.Journal.HeadAsync("d-1", Cancel);

        var written = await office.ArchiveAsync();

        var result = await office.Verification.RunAsync(Cancel);
        (result.Damage, result.Streams, result.Archived).ShouldBe((null, 2, 2));
        (await office.Journal.HeadAsync("d-1", Cancel)).ShouldSatisfyAllConditions(now => now.Version.ShouldBe(head.Version), now => now.Hash.ToArray().ShouldBe(head.Hash.ToArray()));
        (await office.Journal.ListAsync(new(), null, 10, Cancel)).ShouldHaveSingleItem().Dispute.Value.ShouldBe("d-3");
        var refused = await office.Scene.With("d-1").RefusedAsync(new AddNote { Text = "more" }, Scene.Officer);
        (refused.Kind.Id, refused.About[1]).ShouldBe(("PAR0249", written.Archive));
        (await office.Scene.RefusedAsync(Scene.Harmless(), Scene.Reception)).Kind.Id.ShouldBe("PAR0249");
        (await office.Scene.With("d-3").RefusedAsync(new Merge { Target = new("d-1"), Reason = "same" }, Scene.Officer)).Kind.Id.ShouldBe("PAR0249");
        (await Should.ThrowAsync<JournalException>(() => office.Scene.Engine.FindAsync(new("d-1"), Cancel))).Id.ShouldBe("PAR0249");
        (await Should.ThrowAsync<JournalException>(() => office.Scene.Engine.HistoryAsync(new("d-1"), Cancel))).Id.ShouldBe("PAR0249");
    }

    [Fact]
    public async Task An_archive_alone_names_nobody_even_to_whoever_has_the_key()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");

        await office.ArchiveAsync();

        var bytes = await File.ReadAllBytesAsync(office.File, Cancel);
        foreach (var salt in await office.Journal.ReadSaltsAsync("d-1", Cancel)) bytes.AsSpan().IndexOf(salt.Salt.Span).ShouldBe(-1);
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("金丝雀")).ShouldBe(-1);
        await using var alone = await office.OpenArchiveAsync(persons: false);
        (await ArchivedOffice.ExportAsync(alone)).ShouldSatisfyAllConditions(export => export.ShouldContain("ScreenedIn"), export => export.ShouldNotContain("金丝雀"));
        (await new Verification(alone, Samples.Codecs, KeptPolicy.Levels, keysElsewhere: true).RunAsync(Cancel)).Damage.ShouldBeNull();
        await using var together = await office.OpenArchiveAsync();
        (await ArchivedOffice.ExportAsync(together)).ShouldContain("金丝雀");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(office.File).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Earlier_reports_count_as_before_although_their_disputes_are_in_an_archive()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        var report = Scene.Harmless();
        ArchivedOffice.Name(report, "d-1");
        var query = LookUps.Query(new("d-9"), report, office.Scene.Keys, Scene.Start.AddDays(-1), office.Scene.Clock.GetUtcNow()).ShouldNotBeNull();
        var before = await office.Journal.CountEarlierAsync(query, Cancel);

        await office.ArchiveAsync();

        var after = await office.Journal.CountEarlierAsync(query, Cancel);
        after.ShouldBe(before);
        (after.SamePlace, after.LastSameParties).ShouldBe((2, new DisputeId("d-1")));
        (await office.Scene.With("d-9").ReportedAsync(fresh => ArchivedOffice.Name(fresh, "d-1"))).Links.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stop_between_the_archive_and_the_leaving_loses_nothing_and_a_second_run_goes_on()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        var first = await office.WriteAsync();

        (await office.PlanAsync()).Count(v => v.Stays is null).ShouldBe(2);
        (await office.Verification.RunAsync(Cancel)).Damage.ShouldBeNull();
        (await office.MoveAsync(first)).ShouldBe(new ArchiveReply(2, 0, null));
        (await office.MoveAsync(first)).ShouldBe(new ArchiveReply(0, 2, null));

        (await office.Verification.RunAsync(Cancel)).ShouldSatisfyAllConditions(r => r.Damage.ShouldBeNull(), r => r.Archived.ShouldBe(2));
        (await Should.ThrowAsync<JournalException>(() => office.WriteAsync())).Id.ShouldBe("PAR0240");
    }

    [Fact]
    public async Task A_dispute_to_which_something_happened_meanwhile_stays()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        var written = await office.WriteAsync();
        await office.Scene.With("d-2").DoAsync(new AddNote { Text = "They greet each other again." }, Scene.Officer);

        (await office.MoveAsync(written)).ShouldBe(new ArchiveReply(1, 1, null));

        (await office.Scene.With("d-2").NowAsync()).Stage.ShouldBe(Stage.Closed);
        (await office.Verification.RunAsync(Cancel)).ShouldSatisfyAllConditions(r => r.Damage.ShouldBeNull(), r => r.Archived.ShouldBe(1));
    }

    [Fact]
    public async Task What_still_could_be_asked_of_a_dispute_keeps_it()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-old", "d-noted", "d-notice", "d-proposal");
        await office.Scene.With("d-noted").DoAsync(new AddNote { Text = "asked today" }, Scene.Officer);
        await office.Scene.With("d-proposal").DoAsync(new ErasePerson { Person = "p1", Reason = "asked for it" }, Scene.County);
        await office.SendAllAsync();
        await office.Scene.With("d-recent").AtAsync(Stage.Closed);
        await office.Scene.With("d-live").AtAsync(Stage.Resolving);
        office.Folder.Execute("UPDATE deliveries SET state = 2 WHERE stream = (SELECT id FROM streams WHERE name = 'd-notice')");
        office.Scene.Clock.Advance(TimeSpan.FromDays(1));

        var verdicts = (await office.PlanAsync()).ToDictionary(v => v.Dispute.Value, v => v.Stays);

        verdicts.ShouldBe(
            new Dictionary<string, StaysBecause?>
            {
                ["d-old"] = null,
                ["d-noted"] = StaysBecause.TooRecent,
                ["d-notice"] = StaysBecause.NoticeOpen,
                ["d-proposal"] = StaysBecause.TooRecent,
                ["d-recent"] = StaysBecause.TooRecent,
            }, ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_without_the_right_takes_anything_out()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var written = await office.WriteAsync();

        var reply = await office.MoveAsync(written, Scene.Officer);

        (reply.IsDone, reply.Moved).ShouldBe((false, 0));
        (await office.Scene.With("d-1").NowAsync()).Stage.ShouldBe(Stage.Closed);
    }

    [Fact]
    public async Task A_backup_of_a_journal_from_which_disputes_left_and_of_an_archive_is_whole_with_the_key_and_without()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.Scene.With("d-2").AtAsync(Stage.Resolving);
        var written = await office.ArchiveAsync();

        var known = await SqliteBackup.CreateAsync(office.Folder.Options, office.Folder["known.db"], Cancel);
        var keyless = await SqliteBackup.CreateAsync(office.Folder.Options with { Key = null }, office.Folder["keyless.db"], Cancel);
        var archive = await SqliteBackup.CreateAsync(new(office.File), office.Folder["copy.db"], Cancel);
        var checkedArchive = await SqliteBackup.CreateAsync(new(office.File) { Key = Samples.Key }, office.Folder["checked.db"], Cancel);

        (known.Streams, known.PersonalPartsChecked, keyless.Streams, keyless.Commits, keyless.PersonalPartsChecked).ShouldBe((2, true, 2, known.Commits, false));
        (archive.Streams, archive.Commits, checkedArchive.Commits).ShouldBe((1, written.Commits, written.Commits));
        await using var copy = await office.OpenArchiveAsync(name: "copy.db");
        copy.Archive.ShouldNotBeNull().Archive.ShouldBe(written.Archive);
    }

    [Fact]
    public async Task An_archive_is_never_written_to_and_a_journal_is_no_archive()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        var before = await File.ReadAllBytesAsync(office.File, Cancel);

        (await Should.ThrowAsync<JournalException>(async () => await SqliteJournal.OpenAsync(new(office.File) { Key = Samples.Key }, Cancel))).Id.ShouldBe("PAR0248");
        (await Should.ThrowAsync<JournalException>(async () => await SqliteJournal.OpenAsync(new(office.File) { ReadOnly = true }, Cancel))).Id.ShouldBe("PAR0263");
        Should.Throw<ArgumentException>(() => SqliteArchive.Of(office.Journal));
        (await Should.ThrowAsync<JournalException>(() => SqliteArchive.OpenAsync(office.Folder.Database, Samples.Key, null, Cancel))).Id.ShouldBe("PAR0254");
        await using var archive = await office.OpenArchiveAsync();
        (await Should.ThrowAsync<JournalException>(async () => await archive.WriteSettingAsync("a", "b", Cancel))).Id.ShouldBe("PAR0209");

        (await File.ReadAllBytesAsync(office.File, Cancel)).ShouldBe(before);
    }
}
