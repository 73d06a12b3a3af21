using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests;

public sealed class RevisionTests
{
    [Fact]
    public async Task A_running_episode_stays_on_its_revision_and_a_new_dispute_takes_the_new_one()
    {
        var scene = new Scene();
        await scene.With("old").ReportedAsync();
        var stricter = Stricter();
        scene.Engine.Packs.Activate(stricter);

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Scene.Mediator);
        await scene.With("new").ReportedAsync(r => r.Facts["peopleInvolved"] = 3);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Revision.ShouldBe(stricter.Revision), d => d.Level.Name.ShouldBe("orange"));
        (await scene.With("old").NowAsync()).ShouldSatisfyAllConditions(d => d.Revision.ShouldBe(scene.Pack.Revision), d => d.Level.Name.ShouldBe("blue"));
    }

    [Fact]
    public async Task The_next_episode_takes_the_new_revision_and_is_graded_by_it()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        var stricter = Stricter();
        scene.Engine.Packs.Activate(stricter);

        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);

        var dispute = await scene.NowAsync();
        dispute.ShouldSatisfyAllConditions(d => d.Revision.ShouldBe(stricter.Revision), d => d.Level.Name.ShouldBe("orange"));
        (await scene.EventsAsync()).OfType<RevisionApplied>().ShouldHaveSingleItem();
        var explained = (await scene.Engine.ExplainAsync(scene.Id, cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeNull();
        explained.ShouldSatisfyAllConditions(e => e.Revision.ShouldBe(stricter.Revision), e => e.Differs.ShouldBeFalse());
    }

    [Fact]
    public async Task Applying_a_revision_moves_the_running_episode_and_what_it_raises_warns()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.SignAsync();
        var stricter = Stricter();
        scene.Engine.Packs.Activate(stricter);

        await scene.DoAsync(new ApplyRevision { Revision = stricter.Revision }, Actor.System);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(
            d => d.Revision.ShouldBe(stricter.Revision), d => d.Level.Name.ShouldBe("orange"), d => d.Episode.ShouldBe(1), d => d.Warning?.Level.Name.ShouldBe("orange"));
    }

    [Fact]
    public async Task Nobody_but_the_engine_applies_a_revision()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        (await scene.RefusedAsync(new ApplyRevision { Revision = scene.Pack.Revision }, Scene.County)).Id.ShouldBe("PAR0704");
    }

    [Fact]
    public async Task A_revision_the_journal_never_had_is_refused()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        (await scene.RefusedAsync(new ApplyRevision { Revision = new string('0', 32) }, Actor.System)).Id.ShouldBe("PAR0121");
    }

    [Fact]
    public async Task An_engine_that_starts_with_another_pack_still_finds_the_revision_of_a_running_episode()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        var later = new DisputeEngine(scene.Journal, new PackShelf(Stricter(), scene.Journal), scene.Keys, scene.Clock);

        await later.SendAsync(scene.Id, new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Scene.Mediator, cancellationToken: TestContext.Current.CancellationToken);

        var dispute = (await later.FindAsync(scene.Id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        dispute.ShouldSatisfyAllConditions(d => d.Revision.ShouldBe(scene.Pack.Revision), d => d.Level.Name.ShouldBe("blue"));
    }

    private static Parley.Packs.Pack Stricter() => new ChangedPack().With("thresholds.json", "\"yellow\": 5, \"orange\": 10", "\"orange\": 2").Pack();
}
