using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Tests.Replay;

/// <summary>City service requests: due moments of the ledger, duplicates, local times without an offset.</summary>
public sealed class BaltimoreRequestsTests(ReplayedSet replayed) : IClassFixture<ReplayedSet>
{
    private const string Set = "baltimore_311";
    private const string File = "cases.csv.gz";

    [Fact]
    public async Task Exactly_1567_of_9555_requests_were_closed_after_their_due_moment()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File)).Where(r => r["due"].Length > 0 && r["closed"].Length > 0).ToList();
        var late = rows.Where(r => Local(r["closed"]) > Local(r["due"])).Select(r => r["case_id"]).ToList();

        var missed = rows.Select(r => r["case_id"]).Where(id => Events(id).OfType<DeadlineMissed>().Any()).ToList();
        var kept = rows.Select(r => r["case_id"]).Where(id => Events(id).OfType<DeadlineMet>().Any(m => m.InTime)).ToList();

        rows.Count.ShouldBe(9555);
        missed.Count.ShouldBe(1567);
        missed.ShouldBe(late, ignoreOrder: true);
        kept.Count.ShouldBe(9555 - 1567);
    }

    [Fact]
    public async Task Exactly_217_are_marked_as_duplicates_and_those_that_ended_are_dismissed()
    {
        await replayed.RunAsync(Set, File);

        var marked = replayed.Disputes.Values.Where(d => d.Now.Facts.TryGetValue("duplicate", out var fact) && fact.Value.AsBoolean()).ToList();

        marked.Count.ShouldBe(217);
        marked.Count(d => d.Now.Stage == Stage.Dismissed).ShouldBe(207);
        replayed.Disputes.Values.Count(d => d.Now.Stage == Stage.Dismissed).ShouldBe(207);
    }

    [Fact]
    public async Task The_figures_are_those_of_the_requests()
    {
        await replayed.RunAsync(Set, File);
        var rows = SourceRows.Of(ReplayedSet.Data(Set, File));

        var summary = replayed.Summary;

        summary.ShouldAddUp();
        summary.Number("cases").ShouldBe(10000);
        summary.Number("stages", "closed").ShouldBe(rows.Count(r => r["status"] == "Closed"));
        summary.Number("stages", "referred").ShouldBe(rows.Count(r => r["status"] == "Closed (Transferred)"));
        summary.Number("stages", "assessing").ShouldBe(rows.Count(r => r["status"].StartsWith("New", StringComparison.Ordinal)));
        summary.Number("stages", "resolving").ShouldBe(rows.Count(r => r["status"] is "Open" or "Open (Duplicate)" or "Pending" or "In Progress"));
        summary.Number("repeats").ShouldBe(rows.Count(r => r["prior_same_address_in_sample"] is not ("" or "0")));
        summary.Number("adjusted", "before-opening").ShouldBe(rows.Count(r => Local(r["status_changed"]) < Local(r["opened"])));
        summary.Number("adjusted", "skipped-hour").ShouldBe(2);
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

    private IEnumerable<DisputeEvent> Events(string id) => replayed.Disputes[id].Commits.SelectMany(c => c.Events);

    private static DateTime Local(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
