using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Testing;

namespace Parley.Tests.Testing;

/// <summary>Whatever the clock does, no deadline fires twice and none never; through the loop of a running application.</summary>
public sealed class ClockJumpTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_jump_of_a_year_fires_everything_once(bool sqlite)
    {
        await using var office = new LoopOffice(sqlite);
        await office.ReportAsync("d1", "d2");
        await office.StartAsync();

        await office.JumpAsync(LoopOffice.Start.AddYears(1));

        foreach (var id in new[] { "d1", "d2" })
        {
            (await office.FiringsAsync(id)).ShouldSatisfyAllConditions(f => f.Count.ShouldBeGreaterThan(1), f => f.Values.ShouldAllBe(n => n == 1));
            await EverythingHoldsAsync(office, id);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_clock_set_back_an_hour_fires_nothing_twice_and_nothing_early(bool sqlite)
    {
        await using var office = new LoopOffice(sqlite);
        await office.ReportAsync("d1");
        await office.StartAsync();
        var due = LoopOffice.Start.AddDays(1);

        await office.JumpAsync(due.AddMinutes(-30));
        await office.JumpAsync(due.AddMinutes(-90));
        (await office.FiringsAsync("d1")).ShouldBeEmpty();
        await office.JumpAsync(due.AddMinutes(1));
        await office.JumpAsync(due.AddMinutes(-59));
        await office.JumpAsync(due.AddMinutes(2));

        (await office.FiringsAsync("d1")).Where(IsOfADuty).ShouldBe([new("fire:accept-1:1", 1)]);
        await EverythingHoldsAsync(office, "d1");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ticks_at_the_same_moment_fire_what_is_due_then_once(bool sqlite)
    {
        await using var office = new LoopOffice(sqlite);
        await office.ReportAsync("d1", "d2", "d3");
        await office.StartAsync();
        await office.StartAsync(another: true);

        for (var i = 0; i < 4; i++) await office.JumpAsync(LoopOffice.Start.AddDays(1));

        foreach (var id in new[] { "d1", "d2", "d3" })
        {
            (await office.FiringsAsync(id)).Where(IsOfADuty).ShouldBe([new("fire:accept-1:1", 1)]);
            await EverythingHoldsAsync(office, id);
        }
    }

    [Theory]
    [InlineData(false, 2025, 3, 28)]
    [InlineData(true, 2025, 3, 28)]
    [InlineData(false, 2025, 10, 24)]
    [InlineData(true, 2025, 10, 24)]
    public async Task The_hour_that_summer_time_takes_or_gives_fires_nothing_twice_and_nothing_never(bool sqlite, int year, int month, int day)
    {
        var start = new DateTimeOffset(year, month, day, 22, 30, 0, TimeSpan.Zero);
        await using var office = new LoopOffice(sqlite, start, Amsterdam());
        await office.ReportAsync("d1");
        await office.StartAsync();

        for (var at = start; at <= start.AddDays(4); at += TimeSpan.FromMinutes(30)) await office.JumpAsync(at);

        (await office.FiringsAsync("d1")).ShouldSatisfyAllConditions(f => f.Count.ShouldBeGreaterThan(2), f => f.Values.ShouldAllBe(n => n == 1));
        await EverythingHoldsAsync(office, "d1");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_week_of_sleep_is_caught_up_once_each_with_both_moments_also_by_two_processes_on_one_file(bool sqlite)
    {
        await using var office = new LoopOffice(sqlite);
        string[] disputes = [.. Enumerable.Range(1, 40).Select(i => $"d{i}")];
        await office.ReportAsync(disputes);
        await office.StartAsync();
        await office.StartAsync(another: true);

        await office.JumpAsync(LoopOffice.Start.AddDays(7));

        foreach (var dispute in disputes)
        {
            var fired = (await office.CourseAsync(dispute)).Changes.SelectMany(c => c.Commit.Events.OfType<DeadlineMissed>().Select(m => (m.Deadline, m.Setting, m.Due, c.Commit.At))).ToArray();
            fired.Select(f => (f.Deadline, f.Setting)).ShouldBeUnique();
            fired.ShouldContain(f => f.Deadline == "accept-1" && f.Due == LoopOffice.Start.AddDays(1) && f.At >= LoopOffice.Start.AddDays(7));
            (await office.FiringsAsync(dispute)).Values.ShouldAllBe(n => n == 1);
            await EverythingHoldsAsync(office, dispute);
        }
    }

    private static bool IsOfADuty(KeyValuePair<string, int> fired) => !fired.Key.Contains(Parley.Disputes.DeadlineKinds.EarlyWarning, StringComparison.Ordinal);

    private static async Task EverythingHoldsAsync(LoopOffice office, string dispute)
    {
        var course = await office.CourseAsync(dispute);
        foreach (var invariant in Invariants.All) invariant.BrokenBy(course).ShouldBeNull(invariant.Sentence);
    }

    /// <summary>The shipped pack with a clock that knows summer time.</summary>
    private static Pack Amsterdam()
    {
        var folder = Directory.CreateTempSubdirectory("parley-pack-");
        var community = RepositoryRoot.File("packs", "community");
        foreach (var file in Directory.EnumerateFiles(community, "*.json", SearchOption.AllDirectories).Where(f => !f.EndsWith(".test.json", StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder.FullName, Path.GetRelativePath(community, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target).ShouldNotBeNull());
            File.WriteAllText(target, File.ReadAllText(file).Replace("Asia/Shanghai", "Europe/Amsterdam", StringComparison.Ordinal));
        }

        var pack = PackFolder.Load(folder.FullName).OrThrow();
        folder.Delete(recursive: true);
        return pack;
    }
}
