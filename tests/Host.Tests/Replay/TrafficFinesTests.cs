using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Tests.Replay;

/// <summary>Fines: sixty days from notification, to the day, whatever is paid meanwhile.</summary>
public sealed class TrafficFinesTests(ReplayedSet replayed) : IClassFixture<ReplayedSet>
{
    private const string Set = "traffic_fines";
    private const string File = "std.csv.gz";

    [Fact]
    public async Task The_limit_fires_in_exactly_the_4635_notified_cases_on_the_day_the_source_adds_the_penalty()
    {
        await replayed.RunAsync(Set, File);
        var penalties = SourceRows.Of(ReplayedSet.Data(Set, File)).Where(r => r["activity"] == "Add penalty").ToDictionary(r => r["case_id"], r => Moment(r["timestamp"]));

        var fired = replayed.Disputes.ToDictionary(d => d.Key, d => d.Value.Commits.Where(c => c.Events.Any(e => e is DeadlineMissed)).Select(c => c.At).ToList());

        penalties.Count.ShouldBe(4635);
        fired.Count(f => f.Value.Count > 0).ShouldBe(4635);
        fired.Count(f => f.Value.Count == 0).ShouldBe(5365);
        foreach (var (id, day) in penalties) fired[id].ShouldBe([day], id);
    }

    [Fact]
    public async Task A_payment_in_between_does_not_stop_it()
    {
        await replayed.RunAsync(Set, File);
        var byCase = Cases();

        var paidInBetween = byCase.Where(c => At(c.Value, "Insert Fine Notification") is { } told && At(c.Value, "Add penalty") is { } penalty
            && c.Value.Any(r => r["activity"] == "Payment" && Moment(r["timestamp"]) > told && Moment(r["timestamp"]) <= penalty)).Select(c => c.Key).ToList();

        paidInBetween.Count.ShouldBe(61);
        paidInBetween.ShouldAllBe(id => replayed.Disputes[id].Commits.SelectMany(c => c.Events).OfType<DeadlineMissed>().Count() == 1);
    }

    [Fact]
    public async Task Every_history_ends_at_the_stage_and_level_it_means()
    {
        await replayed.RunAsync(Set, File);

        var episodes = 0;
        foreach (var (id, rows) in Cases())
        {
            var (stage, level, times) = Meaning(rows);
            episodes += times;
            replayed.Disputes[id].Now.Stage.ShouldBe(stage, id);
            replayed.Disputes[id].Now.Level.Name.ShouldBe(level, id);
            replayed.Disputes[id].Now.Episode.ShouldBe(times, id);
        }

        replayed.Summary.Number("episodes").ShouldBe(episodes);
        replayed.Disputes.Values.Count(d => d.Now.Facts.ContainsKey("dismissedOnAppeal")).ShouldBe(140);
    }

    [Fact]
    public async Task The_figures_add_up_and_the_same_row_twice_counts_once()
    {
        await replayed.RunAsync(Set, File);

        var summary = replayed.Summary;

        summary.ShouldAddUp();
        summary.Number("cases").ShouldBe(10000);
        summary.Number("rows").ShouldBe(34724);
        summary.Number("ignored", "same-row-twice").ShouldBe(1);
        summary.Number("deadlines", "missed").ShouldBe(4635);
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

    /// <summary>The mapping's meaning, told a second time: a payment settles until something follows that says it was not enough.</summary>
    private static (Stage Stage, string Level, int Episodes) Meaning(IEnumerable<Dictionary<string, string>> rows)
    {
        var (settled, referred, episodes, level) = (false, false, 1, 0);
        foreach (var row in rows)
        {
            var dismissed = row["outcome"] is "#" or "G";
            switch (row["activity"])
            {
                case "Send Fine" or "Insert Fine Notification" or "Add penalty" when settled: (settled, episodes) = (false, episodes + 1); break;
                case "Payment": (settled, referred) = (true, false); break;
                case "Send Appeal to Prefecture" when dismissed: (settled, referred) = (true, false); break;
                case "Appeal to Judge": (settled, referred) = (dismissed, !dismissed); break;
                case "Send for Credit Collection":
                    episodes += settled ? 1 : 0;
                    (settled, referred) = (false, true);
                    break;
                default: break;
            }

            level = Math.Max(level, row["activity"] switch { "Add penalty" => 1, "Send for Credit Collection" => 2, _ => 0 });
        }

        return (settled ? Stage.FollowingUp : referred ? Stage.Referred : Stage.Resolving, level switch { 2 => "orange", 1 => "yellow", _ => "blue" }, episodes);
    }

    private static Dictionary<string, List<Dictionary<string, string>>> Cases() =>
        SourceRows.Of(ReplayedSet.Data(Set, File)).GroupBy(r => r["case_id"]).ToDictionary(g => g.Key, g => g.OrderBy(r => Moment(r["timestamp"])).ToList());

    private static DateTimeOffset? At(List<Dictionary<string, string>> rows, string activity) =>
        rows.FirstOrDefault(r => r["activity"] == activity) is { } row ? Moment(row["timestamp"]) : null;

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
