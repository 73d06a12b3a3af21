using System.Text;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>Persons of archived disputes are forgotten when the rule says so and somebody has it done; then nobody reads their names anywhere.</summary>
public sealed class ForgettingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_forgotten_before_the_rule_says_so()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        office.Scene.Clock.Advance(TimeSpan.FromDays(29));

        (await office.Scene.Engine.CountForgettableAsync(Cancel)).ShouldBe(0);
        (await office.Scene.Engine.ForgetPersonsAsync(Scene.County, Cancel)).ShouldBe(new ArchiveReply(0, 0, null));

        (await office.Journal.ReadSaltsAsync("d-1", Cancel)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Once_forgotten_no_file_holds_a_salt_no_export_a_name_and_everything_still_verifies()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1", "d-2");
        byte[][] salts = [.. (await office.Journal.ReadSaltsAsync("d-1", Cancel)).Concat(await office.Journal.ReadSaltsAsync("d-2", Cancel)).Select(s => s.Salt.ToArray())];
        var written = await office.ArchiveAsync();
        office.Scene.Clock.Advance(TimeSpan.FromDays(31));

        (await office.Scene.Engine.CountForgettableAsync(Cancel)).ShouldBe(2);
        (await office.Scene.Engine.ForgetPersonsAsync(Scene.County, Cancel)).ShouldBe(new ArchiveReply(2, 0, null));

        foreach (var path in Directory.GetFiles(office.Folder.Path))
        {
            var bytes = Read(path);
            salts.Count(salt => bytes.AsSpan().IndexOf(salt) >= 0).ShouldBe(0, path);
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("金丝雀")).ShouldBe(-1, path);
        }

        (await office.Verification.RunAsync(Cancel)).ShouldSatisfyAllConditions(r => r.Damage.ShouldBeNull(), r => r.Archived.ShouldBe(2));
        await using var archive = await office.OpenArchiveAsync();
        (await ArchivedOffice.ExportAsync(archive)).ShouldSatisfyAllConditions(e => e.ShouldContain("ScreenedIn"), e => e.ShouldNotContain("金丝雀"));
        (await new Verification(archive, Samples.Codecs, Packs.KeptPolicy.Levels).RunAsync(Cancel)).ShouldBe(new VerificationResult(2, written.Commits, null));
        (await office.Scene.Engine.CountForgettableAsync(Cancel)).ShouldBe(0);
    }

    [Fact]
    public async Task A_dispute_whose_persons_were_forgotten_comes_back_without_them()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        office.Scene.Clock.Advance(TimeSpan.FromDays(31));
        await office.Scene.Engine.ForgetPersonsAsync(Scene.County, Cancel);
        await using var archive = await office.OpenArchiveAsync();

        await office.Scene.Engine.ReturnFromArchiveAsync(archive, archive.Archive.ShouldNotBeNull().Archive, new("d-1"), "a court asks", Scene.County, Cancel);
        await office.Scene.With("d-1").DoAsync(new Disputes.Commands.AddNote { Text = "answered the court" }, Scene.Officer);

        (await office.Scene.NowAsync()).Parties.ShouldAllBe(party => party.Name.Value == null);
        (await ArchivedOffice.ExportAsync(office.Journal, "d-1")).ShouldContain("answered the court");
        (await office.Verification.RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Theory]
    [InlineData("DELETE FROM salts", "PAR0226")]
    [InlineData("DELETE FROM salts; DELETE FROM look_ups; UPDATE streams SET forgotten = 99, forgotten_by = 1 WHERE stage IS NOT NULL", "PAR0258")]
    [InlineData("UPDATE streams SET forgotten = NULL, forgotten_by = NULL", "PAR0259")]
    [InlineData("UPDATE streams SET forgotten = 1 WHERE forgotten IS NOT NULL", "PAR0259")]
    public async Task Keys_that_are_gone_by_any_other_way_are_damage(string sql, string id)
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        await office.ArchiveAsync();
        office.Scene.Clock.Advance(TimeSpan.FromDays(31));
        await office.Scene.Engine.ForgetPersonsAsync(Scene.County, Cancel);
        await office.Scene.With("d-2").AtAsync(Disputes.Stage.Received);
        office.Folder.Execute(sql);

        (await office.Verification.RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe(id);
    }

    [Fact]
    public async Task Without_the_right_or_without_a_rule_nobody_is_forgotten_and_nothing_leaves()
    {
        await using var office = await ArchivedOffice.OpenAsync("d-1");
        var written = await office.ArchiveAsync();
        office.Scene.Clock.Advance(TimeSpan.FromDays(31));
        var without = new DisputeEngine(office.Journal, new PackShelf(Scene.CommunityPack, office.Journal), office.Scene.Keys, office.Scene.Clock);

        (await office.Scene.Engine.ForgetPersonsAsync(Scene.Officer, Cancel)).IsDone.ShouldBeFalse();
        (await without.ForgetPersonsAsync(Scene.County, Cancel)).Refusal.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0865");
        (await office.MoveAsync(written, engine: without)).Refusal.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0864");

        (await office.Journal.ReadSaltsAsync("d-1", Cancel)).ShouldNotBeEmpty();
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
