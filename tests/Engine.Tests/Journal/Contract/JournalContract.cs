using System.Text;
using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

/// <summary>What every journal must do, whatever it stores in. Derive from it, open your journal, and all of it is tested.</summary>
public abstract class JournalContract : LookUpContract
{
    [Fact]
    public async Task A_revision_is_kept_as_it_was_first_stored()
    {
        await Journal.SaveRevisionAsync("r1", Encoding.UTF8.GetBytes("one"), Cancel);
        await Journal.SaveRevisionAsync("r1", Encoding.UTF8.GetBytes("other"), Cancel);
        await Journal.SaveRevisionAsync("r2", default, Cancel);

        Encoding.UTF8.GetString((await Journal.ReadRevisionAsync("r1", Cancel)).ShouldNotBeNull().Span).ShouldBe("one");
        (await Journal.ReadRevisionAsync("r2", Cancel)).ShouldNotBeNull().Length.ShouldBe(0);
        (await Journal.ReadRevisionAsync("r3", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_setting_is_what_was_written_last()
    {
        await Journal.WriteSettingAsync("clock", "2026-03-01", Cancel);
        await Journal.WriteSettingAsync("clock", "2026-03-02 一", Cancel);
        await Journal.WriteSettingAsync("empty", "", Cancel);

        (await Journal.ReadSettingAsync("clock", Cancel)).ShouldBe("2026-03-02 一");
        (await Journal.ReadSettingAsync("empty", Cancel)).ShouldBe("");
        (await Journal.ReadSettingAsync("other", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task All_streams_are_named_in_ordinal_order_however_many()
    {
        await Task.WhenAll(Enumerable.Range(0, 1500).Select(n => Journal.AppendAsync(new([Part($"d-{Samples.Number(n * 7919 % 1500)}", default)]), Cancel).AsTask()));

        (await Journal.StreamsAsync(Cancel).ToListAsync(Cancel)).ShouldBe(Enumerable.Range(0, 1500).Select(n => $"d-{Samples.Number(n)}"));
    }

    [Fact]
    public async Task What_was_written_verifies()
    {
        for (var n = 0; n < 30; n++) await AppendNextAsync($"d-{n % 7}");
        await AppendNextAsync(Streams.Administration);

        var result = await new Verification(Journal, Samples.Codecs).RunAsync(Cancel);

        result.ShouldBe(new VerificationResult(8, 31, null));
    }

    [Fact]
    public async Task The_same_events_give_the_same_export_in_whatever_order_they_came()
    {
        foreach (var n in (int[])[3, 1, 2, 1, 1, 3]) await AppendNextAsync($"d-{n}");
        await using var other = new MemoryJournal();
        foreach (var n in (int[])[1, 1, 1, 2, 3, 3])
        {
            await other.AppendAsync(new([Part($"d-{n}", await other.HeadAsync($"d-{n}", Cancel))]), Cancel);
        }

        var mine = await ExportAsync(Journal);
        var theirs = await ExportAsync(other);

        mine.ShouldBe(theirs);
        mine.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(6);
        mine.ShouldContain("Belongs here.");
        (await ExportAsync(Journal, "d-3")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    private static async Task<string> ExportAsync(IJournal journal, string? only = null)
    {
        using var target = new MemoryStream();
        await new CanonicalExport(journal, Samples.Codecs).WriteAsync(target, only, Cancel);
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
