using System.Globalization;
using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

/// <summary>Two journals on one file share nothing but the file, as two processes do.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_one_wrote_the_other_sees_at_once()
    {
        await using var one = await folder.OpenAsync();
        await using var other = await folder.OpenAsync();

        await TemporaryFolder.AppendAsync(one, "d-1");
        await TemporaryFolder.AppendAsync(other, "d-1");

        (await one.HeadAsync("d-1", Cancel)).Version.ShouldBe(2);
        (await one.AppendAsync(new([JournalChecks.Part("d-1", new(1, default), "late")]), Cancel)).ShouldBe(AppendResult.VersionConflict);
        (await one.AppendAsync(new([JournalChecks.Part("d-1", new(1, default), "d-1:2")]), Cancel)).ShouldBe(AppendResult.CommandKnown);
    }

    [Fact]
    public async Task Nothing_is_lost_and_nothing_doubled_when_both_write_to_the_same_disputes()
    {
        await using var one = await folder.OpenAsync();
        await using var other = await folder.OpenAsync();

        var accepted = await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(() => WorkAsync(worker % 2 == 0 ? one : other, worker), Cancel)));

        var commits = new List<JournalRow>();
        for (var dispute = 0; dispute < 5; dispute++) commits.AddRange(await one.ReadAsync($"d-{dispute}", 0, Cancel));
        commits.Select(row => row.Command.Value).Order().ShouldBe(accepted.SelectMany(ids => ids).Order());
        (await new Verification(other, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Fact]
    public async Task One_that_is_locked_out_for_too_long_says_so_and_goes_on_afterwards()
    {
        await using var journal = await folder.OpenAsync(options => options with { BusyTimeout = TimeSpan.FromMilliseconds(50) });
        await TemporaryFolder.AppendAsync(journal, "d-1");
        using (var lockedOut = folder.Connect())
        {
            using var begin = lockedOut.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            begin.ExecuteNonQuery();

            (await Should.ThrowAsync<JournalException>(() => TemporaryFolder.AppendAsync(journal, "d-1"))).Id.ShouldBe("PAR0212");
            (await journal.HeadAsync("d-1", Cancel)).Version.ShouldBe(1);
        }

        await TemporaryFolder.AppendAsync(journal, "d-1");
    }

    private static async Task<List<string>> WorkAsync(SqliteJournal journal, int worker)
    {
        var random = new Random(worker);
        var accepted = new List<string>();
        while (accepted.Count < 50)
        {
            var stream = $"d-{random.Next(5)}";
            var command = string.Create(CultureInfo.InvariantCulture, $"{worker}.{accepted.Count}");
            var part = JournalChecks.Part(stream, await journal.HeadAsync(stream, Cancel), command);
            if (await journal.AppendAsync(new([part]), Cancel) == AppendResult.Appended) accepted.Add(command);
        }

        return accepted;
    }
}
