using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Tests.Replay;

/// <summary>Incidents at a service desk: out of order in the file, closed several times, reopened.</summary>
[Collection(nameof(Undisturbed))]
public sealed class BpicIncidentsTests(ReplayedSet replayed) : IClassFixture<ReplayedSet>
{
    private const string Set = "bpic14_incidents";
    private const string File = "std.csv.gz";
    private static readonly string[] Bookkeeping = ["Caused By CI", "Quality Indicator", "Quality Indicator Set", "Quality Indicator Fixed", "Vendor Reference", "Vendor Reference Change"];

    [Fact]
    public async Task Each_reopening_of_a_closed_incident_is_a_further_episode()
    {
        await replayed.RunAsync(Set, File);

        var further = replayed.Disputes.Values.Select(d => d.Now.Episode - 1).ToList();

        further.Sum().ShouldBe(205);
        further.Count(f => f > 0).ShouldBe(172);
        replayed.Summary.Number("episodes").ShouldBe(4000 + 205);
    }

    [Fact]
    public async Task Every_history_ends_at_the_stage_and_episode_it_means()
    {
        await replayed.RunAsync(Set, File);

        foreach (var (id, rows) in Cases())
        {
            var (stage, episodes, _) = Meaning(rows);
            replayed.Disputes[id].Now.Stage.ShouldBe(stage, id);
            replayed.Disputes[id].Now.Episode.ShouldBe(episodes, id);
        }
    }

    [Fact]
    public async Task An_incident_not_resolved_within_ten_days_missed_its_deadline_before_the_later_rows()
    {
        await replayed.RunAsync(Set, File);
        var cases = Cases();
        var end = cases.Values.SelectMany(r => r).Max(r => Moment(r["timestamp"]));

        var missed = 0;
        foreach (var (id, rows) in cases)
        {
            var overdue = Meaning(rows).Work.Where(w => (w.Settled ?? end) > w.Began.AddDays(10) || (w.Settled is null && end == w.Began.AddDays(10))).Select(w => w.Began.AddDays(10)).ToList();
            var fired = replayed.Disputes[id].Commits.Where(c => c.Events.Any(e => e is DeadlineMissed)).Select(c => c.At).ToList();
            fired.ShouldBe(overdue, id);
            missed += overdue.Count;
        }

        replayed.Summary.Number("deadlines", "missed").ShouldBe(missed);
    }

    [Fact]
    public async Task Every_row_counts_once()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File));

        var summary = replayed.Summary;

        summary.ShouldAddUp();
        summary.Number("cases").ShouldBe(4000);
        summary.Number("rows").ShouldBe(39911);
        summary.Table("refused").ShouldBeEmpty();
        summary.Number("ignored", "bookkeeping").ShouldBe(rows.Count(r => Bookkeeping.Contains(r["activity"])));
        summary.Number("ignored", "closed-again").ShouldBe(170);
        summary.Number("ignored", "reopened-while-open").ShouldBe(1);
        summary.Number("levels", "red").ShouldBe(rows.Where(r => r["priority"] == "2").Select(r => r["case_id"]).Distinct().Count());
    }

    [Fact]
    public async Task Again_changes_nothing_and_the_chain_holds()
    {
        await replayed.RunAsync(Set, File);
        var before = await ReplayedSet.ExportHashAsync(replayed.Database);

        var again = await ReplayedSet.ReplayAsync(Set, File, replayed.Database);

        again.Lasting().ShouldBe(replayed.Summary.Lasting());
        (await ReplayedSet.ExportHashAsync(replayed.Database)).ShouldBe(before);
        (await ReplayedSet.VerifyAsync(replayed.Database)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Commits_in_flight_together_give_the_same_and_at_least_twice_as_much_a_second_as_one_transaction_a_command()
    {
        await replayed.RunAsync(Set, File);
        var ratio = 0.0;
        for (var attempt = 1; attempt <= 3 && ratio < 2; attempt++)
        {
            // One after the other: what else the machine does slows both.
            var together = await ReplayedSet.ReplayAsync(Set, File, replayed.Path($"together-{attempt}.db"));
            var alone = await ReplayedSet.ReplayAsync(Set, File, replayed.Path($"alone-{attempt}.db"), "--one-by-one");
            ratio = together.GetProperty("commandsPerSecond").GetDouble() / alone.GetProperty("commandsPerSecond").GetDouble();

            together.Lasting().ShouldBe(replayed.Summary.Lasting());
            alone.Lasting().ShouldBe(replayed.Summary.Lasting());
        }

        var expected = await ReplayedSet.ExportHashAsync(replayed.Database);
        (await ReplayedSet.ExportHashAsync(replayed.Path("together-1.db"))).ShouldBe(expected);
        (await ReplayedSet.ExportHashAsync(replayed.Path("alone-1.db"))).ShouldBe(expected);
        ratio.ShouldBeGreaterThanOrEqualTo(2);
    }

    /// <summary>The mapping's meaning, told a second time.</summary>
    private static (Stage Stage, int Episodes, List<(DateTimeOffset Began, DateTimeOffset? Settled)> Work) Meaning(IEnumerable<Dictionary<string, string>> rows)
    {
        var (stage, episodes) = (Stage.Received, 0);
        var work = new List<(DateTimeOffset Began, DateTimeOffset? Settled)>();
        void Settle(DateTimeOffset at) => work[^1] = (work[^1].Began, at);

        foreach (var row in rows)
        {
            var at = Moment(row["timestamp"]);
            var opens = episodes == 0 && !Bookkeeping.Contains(row["activity"]) && row["activity"] is not ("Closed" or "Reopen" or "Resolved");
            if (opens || (row["activity"] == "Reopen" && stage == Stage.Closed))
            {
                (stage, episodes) = (Stage.Assessing, episodes + 1);
                work.Add((at, null));
            }

            if (row["activity"].Contains("ssignment", StringComparison.Ordinal) && stage is Stage.Assessing) stage = Stage.Resolving;
            if (row["activity"] is not ("Resolved" or "Closed")) continue;
            if (stage is Stage.Assessing or Stage.Resolving) Settle(at);
            if (stage is Stage.Assessing or Stage.Resolving or Stage.FollowingUp) stage = row["activity"] == "Closed" ? Stage.Closed : Stage.FollowingUp;
        }

        return (stage, episodes, work);
    }


    private static Dictionary<string, List<Dictionary<string, string>>> Cases() =>
        SourceRows.Of(ReplayedSet.Data(Set, File)).GroupBy(r => r["case_id"]).ToDictionary(g => g.Key, g => g.OrderBy(r => Moment(r["timestamp"])).ToList());

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
