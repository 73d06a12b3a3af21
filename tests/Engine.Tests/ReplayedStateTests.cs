using System.Reflection;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley.Tests;

/// <summary>What the journal gives back is what was decided: every member of the state, whatever happened on the way.</summary>
public sealed class ReplayedStateTests
{
    public static TheoryData<string, Stage> EveryCommand =>
        [.. CommandNames.All.Where(n => Parley.Flow.Of(n) is not null).SelectMany(n => Parley.Flow.Of(n).ShouldNotBeNull().Stages.Take(2).Select(s => (n, s)))];

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public async Task Folding_the_history_gives_the_state_that_was_kept(string name, Stage stage)
    {
        var scene = new Scene();
        await scene.AtAsync(stage);
        await SampleCommands.PrepareAsync(name, scene);
        var (command, actor) = SampleCommands.Of(name, scene);
        await scene.Engine.SendAsync(scene.Id, command, actor, cancellationToken: TestContext.Current.CancellationToken);

        await SameAsync(scene);
    }

    [Fact]
    public async Task A_long_life_gives_it_too()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp, r => r.Facts["injury"] = "minor");
        await scene.PassAsync(TimeSpan.FromDays(30));
        await scene.VisitAsync(VisitResult.Flared, VisitResult.NotReached);
        await scene.PassAsync(TimeSpan.FromDays(30));

        await SameAsync(scene);
    }

    [Fact]
    public async Task A_person_who_was_erased_is_gone_from_both()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Closed);
        await scene.DoAsync(new ErasePerson { Person = "p1", Reason = "asked" }, Scene.County);
        await scene.DoAsync(new Approve { Proposal = "q1" }, Scene.OtherCounty);

        await SameAsync(scene);

        (await scene.NowAsync()).Parties.Select(p => p.Name.Value).ShouldBe([null, "Li"]);
    }

    private static async Task SameAsync(Scene scene)
    {
        var kept = await scene.NowAsync();
        var folded = (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken)).Aggregate(Fold.Start(scene.Id), Fold.With);
        var fresh = await new DisputeEngine(scene.Journal, new PackShelf(scene.Pack, scene.Journal), scene.Keys, scene.Clock).FindAsync(scene.Id, TestContext.Current.CancellationToken);
        foreach (var member in typeof(Dispute).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Same(member.GetValue(folded), member.GetValue(kept), member.Name);
            Same(member.GetValue(fresh), member.GetValue(kept), member.Name);
        }
    }

    private static void Same(object? one, object? other, string member)
    {
        if (one is System.Collections.Immutable.ImmutableSortedDictionary<string, RecordedFact> facts) facts.ShouldBe((IEnumerable<KeyValuePair<string, RecordedFact>>)other.ShouldNotBeNull(), member);
        else if (one is EarlierReports earlier) (earlier with { Likely = [] }).ShouldBe(((EarlierReports)other.ShouldNotBeNull()) with { Likely = [] }, member);
        else one.ShouldBe(other, member);
    }
}
