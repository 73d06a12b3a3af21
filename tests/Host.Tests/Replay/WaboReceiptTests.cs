using System.Globalization;
using Parley.Disputes.Events;

namespace Parley.Tests.Replay;

/// <summary>Intake of permits: the due moment is the ledger's own, with offsets that change with summer time.</summary>
public sealed class WaboReceiptTests(ReplayedSet replayed) : IClassFixture<ReplayedSet>
{
    private const string Set = "wabo_receipt";
    private const string File = "cases.csv.gz";

    [Fact]
    public async Task Exactly_377_of_1329_decisions_came_after_their_due_moment()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File)).Where(r => r["closed"].Length > 0 && r["deadline"].Length > 0).ToList();
        var late = rows.Where(r => Moment(r["closed"]) > Moment(r["deadline"])).ToList();

        var missed = rows.Where(r => Outcome(r["case_id"]) == false).Select(r => r["case_id"]).ToList();
        var kept = rows.Where(r => Outcome(r["case_id"]) == true).Select(r => r["case_id"]).ToList();

        rows.Count.ShouldBe(1329);
        missed.Count.ShouldBe(377);
        missed.ShouldBe(late.Select(r => r["case_id"]), ignoreOrder: true);
        kept.Count.ShouldBe(952);
        late.Min(r => (Moment(r["closed"]) - Moment(r["deadline"])).TotalSeconds).ShouldBe(0.02, 0.0005);
    }

    [Fact]
    public async Task A_missed_deadline_fired_at_its_due_moment_before_what_came_later()
    {
        await replayed.RunAsync(Set, File);

        foreach (var (_, commits) in replayed.Disputes.Values)
        {
            foreach (var commit in commits)
            {
                foreach (var missed in commit.Events.OfType<DeadlineMissed>()) commit.At.ShouldBe(missed.Due);
            }
        }
    }

    [Fact]
    public async Task The_figures_are_those_of_the_cases()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File));
        var end = rows.SelectMany(r => new[] { r["opened"], r["closed"] }).Where(t => t.Length > 0).Max(Moment);
        var openAndOverdue = rows.Count(r => r["closed"].Length == 0 && Moment(r["deadline"]) <= end);

        var summary = replayed.Summary;

        summary.ShouldAddUp();
        summary.Number("cases").ShouldBe(1434);
        summary.Number("rows").ShouldBe(1434);
        summary.Number("stages", "closed").ShouldBe(1329);
        summary.Number("stages", "resolving").ShouldBe(105);
        summary.Number("deadlines", "kept").ShouldBe(952);
        summary.Number("deadlines", "missed").ShouldBe(377 + openAndOverdue);
        summary.Number("adjusted", "before-opening").ShouldBe(rows.Count(r => r["closed"].Length > 0 && Moment(r["closed"]) < Moment(r["opened"])));
    }

    [Fact]
    public async Task Again_changes_nothing_and_the_chain_holds()
    {
        await replayed.RunAsync(Set, File);
        var before = await ReplayedSet.ExportHashAsync(replayed.Database);

        var again = await ReplayedSet.ReplayAsync(Set, File, replayed.Database);

        again.Lasting().ShouldBe(replayed.Summary.Lasting());
        again.Number("recorded").ShouldBe(replayed.Summary.Number("commands"));
        (await ReplayedSet.ExportHashAsync(replayed.Database)).ShouldBe(before);
        (await ReplayedSet.VerifyAsync(replayed.Database)).ExitCode.ShouldBe(0);
    }

    /// <summary>Whether the decision was in time; null while there is none.</summary>
    private bool? Outcome(string id)
    {
        var events = replayed.Disputes[id].Commits.SelectMany(c => c.Events).ToList();
        if (events.OfType<DeadlineMissed>().Any()) return false;
        return events.OfType<DeadlineMet>().Any(m => m.InTime) ? true : null;
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
