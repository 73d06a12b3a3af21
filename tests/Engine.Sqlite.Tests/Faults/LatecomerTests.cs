using System.Diagnostics;
using Parley.Clerk;
using Parley.Journal;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>A process that was stopped for longer than its claim holds, and goes on when others have long done its work.</summary>
[Collection(nameof(Spoiled))]
public sealed class LatecomerTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var office = await OpenAsync();
        foreach (var step in Casework.Of(2)) (await office.TakeAsync(step, Cancel)).ShouldBeOfType<Accepted>();
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Dead)]
    public async Task What_a_late_process_says_of_its_sending_changes_nothing_that_others_did_meanwhile(DeliveryState outcome)
    {
        using var clerk = Start("send", $"{outcome}");
        var claimed = await clerk.SaysAsync("claimed");
        clerk.Stop().ShouldBeTrue();
        await using var office = await OpenAsync();
        var (early, late) = (new List<DeliveryKey>(), new List<DeliveryKey>());

        await office.SendAsync(Work.Later.AddMinutes(1), early.Add, Cancel);
        await office.SendAsync(Work.Later.AddMinutes(3), late.Add, Cancel);
        var before = await office.Journal.Deliveries.ListAsync(new(), 1000, Cancel);
        clerk.GoOn();
        await clerk.TellAsync("go on");
        await clerk.SaysAsync("recorded");

        early.ShouldBeEmpty("somebody is trying them");
        late.Count.ShouldBe(before.Count);
        before.ShouldAllBe(delivery => delivery.State == DeliveryState.Sent);
        claimed.ShouldBe($"claimed {before.Count(delivery => delivery.Tries == 2)}");
        (await office.Journal.Deliveries.ListAsync(new(), 1000, Cancel)).ShouldBe(before);
    }

    [Fact]
    public async Task A_deadline_that_a_late_process_wanted_to_fire_has_fired_once()
    {
        using var clerk = Start("fire", "1000");
        (await clerk.SaysAsync("seen")).ShouldNotBe("seen 0");
        clerk.Stop().ShouldBeTrue();
        await using var office = await OpenAsync();
        var due = await office.Journal.DueAsync(Work.Later, 1000, null, Cancel);

        foreach (var row in due) await office.Engine.FireAsync(row.Dispute, row.Deadline, Work.Later, Cancel);
        var before = await office.Journal.ReadAsync("case-0002", 0, Cancel);
        clerk.GoOn();
        await clerk.TellAsync("go on");
        await clerk.SaysAsync("fired");

        due.ShouldNotBeEmpty();
        (await office.Journal.ReadAsync("case-0002", 0, Cancel)).Select(row => row.Command).ShouldBe(before.Select(row => row.Command));
        before.Count(row => row.Command.Value.StartsWith("fire:", StringComparison.Ordinal)).ShouldBe(due.Count);
    }

    [Fact]
    public async Task A_journal_that_has_looked_for_what_was_erased_still_holds_its_lock_on_the_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux tells who holds which lock.");
        await using var office = await OpenAsync();
        var before = Locks();

        foreach (var step in Casework.Of(1)) (await office.TakeAsync(step, Cancel)).ShouldBeOfType<Accepted>();

        before.ShouldBeGreaterThan(0);
        Locks().ShouldBeGreaterThanOrEqualTo(before, "another process would take the log away when it closes the journal, and what is written from then on would be in no file");
    }

    /// <summary>How many locks this process holds on the database.</summary>
    private int Locks()
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%i", folder.Database]) { RedirectStandardOutput = true });
        var inode = stat.ShouldNotBeNull().StandardOutput.ReadToEnd().Trim();
        return File.ReadLines("/proc/locks").Count(line => line.Contains($" {Environment.ProcessId} ", StringComparison.Ordinal) && line.Contains($":{inode} ", StringComparison.Ordinal) && line.Contains("POSIX", StringComparison.Ordinal));
    }

    private ClerkProcess Start(string what, params string[] more)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Processes are stopped by a signal.");
        return ClerkProcess.Start([what, folder.Database, RepositoryRoot.File("packs", "community"), .. more]);
    }

    private Task<Office> OpenAsync() => Office.OpenAsync(folder.Database, FaultyWork.Pack);
}
