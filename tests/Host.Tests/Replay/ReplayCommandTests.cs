namespace Parley.Tests.Replay;

/// <summary>What each row of a log becomes.</summary>
public sealed class ReplayCommandTests : IDisposable
{
    private readonly SmallLog log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Every_row_counts_once_under_what_became_of_it()
    {
        var file = log.Write(
            "A,2026-03-01T08:00:00,open,ann,low,,",
            "A,2026-03-01T09:00:00,talk,ann,,,",
            "A,2026-03-01T10:00:00,work,ann,,,",
            "A,2026-03-01T10:00:00,work,ann,,,",
            "A,2026-03-01T11:00:00,close,ann,,,",
            "A,2026-03-01T12:00:00,close,bob,,,",
            "B,2026-03-01T12:00:00,close,bob,,,",
            "A,2026-03-01T13:00:00,work,bob,,,x",
            "A,2026-02-30T13:00:00,work,bob,,,",
            "A,2026-03-01T14:00:00,dance,bob,,,",
            "A,2026-03-01T15:00:00,chat,bob,,,",
            "C,2026-03-01T15:00:00,reopen,bob,,,",
            "D,2026-03-01T15:00:00,open,bob,urgent,,",
            "too,few",
            ",2026-03-01T16:00:00,open,bob,,,");

        var run = await log.RunAsync("replay", file);
        run.ExitCode.ShouldBe(0, run.Error);
        var summary = System.Text.Json.JsonDocument.Parse(run.Out).RootElement;

        summary.ShouldAddUp();
        summary.Number("rows").ShouldBe(15);
        summary.Number("cases").ShouldBe(4);
        summary.Number("commandRows").ShouldBe(4);
        summary.Table("ignored").ShouldBe(new Dictionary<string, int> { ["closed-again"] = 1, ["crossed-out"] = 1, ["talk"] = 2, ["twice"] = 1, ["unreported"] = 1 });
        summary.Table("refused").ShouldBe(new Dictionary<string, int> { ["PAR0101"] = 1 });
        summary.Number("unreadable").ShouldBe(4);
        summary.Table("adjusted").ShouldBe(new Dictionary<string, int> { ["unknown-value:priority"] = 1 });
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).Select(l => $"{l[0]} {l[1]}")
            .ShouldBe(["log.csv:10 PAR3041", "log.csv:11 PAR3052", "log.csv:15 PAR3011", "log.csv:16 PAR3053"]);
    }

    [Fact]
    public async Task Rows_are_sorted_by_time_and_those_of_one_moment_keep_the_order_of_the_file()
    {
        var sorted = log.Write(
            "A,2026-03-01T08:00:00,open,ann,low,,",
            "A,2026-03-01T10:00:00,work,ann,,,",
            "A,2026-03-01T10:00:00,close,ann,,,",
            "A,2026-03-01T10:00:00,reopen,ann,,,");
        await log.ReplayAsync(sorted);
        var expected = await log.ExportAsync();
        using var other = new SmallLog();
        var shuffled = other.Write(
            "A,2026-03-01T10:00:00,work,ann,,,",
            "A,2026-03-01T10:00:00,close,ann,,,",
            "A,2026-03-01T08:00:00,open,ann,low,,",
            "A,2026-03-01T10:00:00,reopen,ann,,,");

        var summary = await other.ReplayAsync(shuffled);

        summary.Number("episodes").ShouldBe(2);
        summary.Table("refused").ShouldBeEmpty();
        (await other.ExportAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task A_deadline_fires_at_its_own_moment_before_later_rows_and_after_rows_of_that_moment()
    {
        var file = log.Write(
            "inTime,2026-03-01T00:00:00,open,ann,low,,",
            "inTime,2026-03-11T00:00:00,close,ann,,,",
            "late,2026-03-01T00:00:00,open,ann,low,,",
            "late,2026-03-11T00:00:01,close,ann,,,",
            "open,2026-03-01T00:00:00,open,ann,low,,",
            "younger,2026-03-02T00:00:00,open,ann,low,,");

        var summary = await log.ReplayAsync(file);

        summary.Number("deadlines", "kept").ShouldBe(1);
        summary.Number("deadlines", "missed").ShouldBe(2);
        var exported = await Run.Parley("export", "--db", log.Database);
        exported.Out.Split('\n').Where(l => l.Contains("DeadlineMissed", StringComparison.Ordinal)).ShouldAllBe(l => l.Contains("2026-03-11T00:00:00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_database_nothing_is_left_behind()
    {
        var file = log.Write("A,2026-03-01T08:00:00,open,ann,low,,");

        var run = await Run.Parley("replay", ReplayedSet.Pack("bpic14_incidents"), file, "--map", log.Map);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("Commands per second");
        File.Exists(log.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_refused_the_first_time_is_accepted_on_the_second_and_later_rows_go_on()
    {
        string[] rows = ["A,2026-03-01T08:00:00,open,ann,low,,", "A,2026-03-01T09:00:00,reopen,ann,,,", "A,2026-03-01T10:00:00,close,ann,,,"];
        var first = await log.ReplayAsync(log.Write(rows));
        var before = await log.ExportAsync();

        var again = await log.ReplayAsync(log.Write(rows));
        var after = await log.ExportAsync();
        var longer = await log.ReplayAsync(log.Write([.. rows, "A,2026-03-02T08:00:00,reopen,ann,,,"]));

        first.Table("refused").ShouldBe(new Dictionary<string, int> { ["PAR0103"] = 1 });
        again.Lasting().ShouldBe(first.Lasting());
        after.ShouldBe(before);
        longer.Table("refused").ShouldBe(new Dictionary<string, int> { ["PAR0103"] = 1 });
        longer.Number("episodes").ShouldBe(2);
    }

    [Fact]
    public async Task A_row_that_was_changed_since_it_was_recorded_is_counted_and_changes_nothing()
    {
        await log.ReplayAsync(log.Write("A,2026-03-01T08:00:00,open,ann,low,,", "A,2026-03-01T09:00:00,work,ann,,,"));
        var before = await log.ExportAsync();

        var summary = await log.ReplayAsync(log.Write("A,2026-03-01T08:00:00,open,ann,high,,", "A,2026-03-01T09:00:00,work,ann,,,"));

        summary.Number("levels", "blue").ShouldBe(1);
        summary.Table("adjusted").ShouldBe(new Dictionary<string, int> { ["changed-since-recorded"] = 1 });
        (await log.ExportAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_row_slipped_in_before_what_is_recorded_is_counted_and_not_sent()
    {
        await log.ReplayAsync(log.Write("A,2026-03-01T08:00:00,open,ann,low,,", "A,2026-03-01T10:00:00,close,ann,,,"));
        var before = await log.ExportAsync();

        var summary = await log.ReplayAsync(log.Write("A,2026-03-01T08:00:00,open,ann,low,,", "A,2026-03-01T09:00:00,work,ann,,,", "A,2026-03-01T10:00:00,close,ann,,,"));

        summary.ShouldAddUp();
        (await log.ExportAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_merge_waits_for_the_dispute_it_goes_on_in()
    {
        log.MapWith(m => m.Replace("\"chat\": { \"as\": \"talk\" }", "\"merge\": { \"do\": [{ \"command\": \"Merge\", \"with\": { \"target\": { \"column\": \"note\" } } }] }", StringComparison.Ordinal));
        string[] rows = [.. Enumerable.Range(1, 40).SelectMany(i => new[]
        {
            $"A{i},2026-03-01T08:00:00,open,ann,low,,",
            $"B{i},2026-03-01T08:00:00,open,bob,high,,",
            $"A{i},2026-03-01T09:00:00,work,ann,,,",
            $"B{i},2026-03-01T09:00:00,merge,bob,,,A{i}",
            $"A{i},2026-03-01T09:00:00,close,ann,,,",
        })];

        var together = await log.ReplayAsync(log.Write(rows));
        var export = await log.ExportAsync();
        using var other = new SmallLog(log.Map);
        await other.ReplayAsync(other.Write(rows), "--one-by-one");

        together.Number("stages", "merged").ShouldBe(40);
        together.Number("levels", "red").ShouldBe(80);
        (await other.ExportAsync()).ShouldBe(export);
    }

    [Fact]
    public async Task The_summary_of_a_terminal_says_the_same_in_Chinese()
    {
        var file = log.Write("A,2026-03-01T08:00:00,open,ann,low,,", "A,x,work,ann,,,");

        var run = await Run.Parley("replay", ReplayedSet.Pack("bpic14_incidents"), file, "--map", log.Map, "--lang", "zh-CN");

        run.Out.ShouldContain("每秒命令");
        run.Error.ShouldStartWith("log.csv:3 PAR3041 “x”不是有效的时间");
    }
}
