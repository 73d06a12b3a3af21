using System.Globalization;

namespace Parley.Tests.Replay;

/// <summary>Noise on one block: the engine counts earlier reports at the same address itself, and grades by them.</summary>
public sealed class NycNoiseTests(ReplayedSet replayed) : IClassFixture<ReplayedSet>
{
    private const string Set = "nyc_noise";
    private const string File = "noise_one_block.csv.gz";

    [Fact]
    public async Task The_engine_counts_earlier_reports_as_the_source_does_in_every_row()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File));

        var equal = rows.Count(r => replayed.Disputes[r["case_id"]].Now.Earlier.SamePlace == int.Parse(r["prior_same_address"], CultureInfo.InvariantCulture));

        rows.Count.ShouldBe(3225);
        equal.ShouldBe(3225);
    }

    [Fact]
    public async Task The_last_report_at_the_address_was_at_most_seven_days_before_in_2811_rows()
    {
        await replayed.RunAsync(Set, File);

        var soon = replayed.Disputes.Values.Count(d => d.Now.Earlier.LastSamePlace is { } last && d.Now.OpenedAt - last <= TimeSpan.FromDays(7));

        soon.ShouldBe(2811);
    }

    [Fact]
    public async Task A_repetition_within_a_week_is_orange_a_later_one_yellow_the_first_blue()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File));

        foreach (var row in rows)
        {
            var days = row["days_since_prior_same_address"];
            var expected = days.Length == 0 ? "blue" : double.Parse(days, CultureInfo.InvariantCulture) <= 7 ? "orange" : "yellow";
            replayed.Disputes[row["case_id"]].Now.Level.Name.ShouldBe(expected, row["case_id"]);
        }

        replayed.Summary.Table("levels").ShouldBe(new Dictionary<string, int> { ["blue"] = 32, ["yellow"] = 382, ["orange"] = 2811 });
    }

    [Fact]
    public async Task The_answer_of_the_police_decides_how_a_complaint_ends()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File));
        var onTheSpot = rows.Count(r => r["outcome_text"].Contains("took action", StringComparison.Ordinal) || r["outcome_text"].Contains("issued", StringComparison.Ordinal));
        string[] nothing = ["observed no evidence", "was not necessary", "no further action was necessary", "were gone", "unable to gain entry", "insufficient contact", "does not fall under"];
        var dismissed = rows.Count(r => nothing.Any(n => r["outcome_text"].Contains(n, StringComparison.Ordinal)));

        var summary = replayed.Summary;

        summary.ShouldAddUp();
        summary.Number("stages", "followingUp").ShouldBe(onTheSpot);
        summary.Number("stages", "dismissed").ShouldBe(dismissed);
        summary.Number("stages", "assessing").ShouldBe(3225 - onTheSpot - dismissed);
        summary.Number("repeats").ShouldBe(3225 - 32);
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
}
