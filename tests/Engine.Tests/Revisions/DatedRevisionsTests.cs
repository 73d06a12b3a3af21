using Parley.Revisions;

namespace Parley.Tests.Revisions;

public sealed class DatedRevisionsTests
{
    private static readonly DateTimeOffset Monday = Scene.Start.AddDays(7);
    private readonly RevisionScene scene = new();

    [Fact]
    public async Task An_approved_revision_comes_into_force_at_its_moment_and_not_before()
    {
        var engine = await ApprovedAsync();

        scene.Clock.SetUtcNow(Monday.AddTicks(-1));
        await engine.FollowAsync(TestContext.Current.CancellationToken);
        var before = engine.ActivePack.Revision;
        scene.Clock.SetUtcNow(Monday);
        await engine.FollowAsync(TestContext.Current.CancellationToken);

        before.ShouldBe(RevisionScene.Community.Revision);
        engine.ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
        engine.PackStatus.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public async Task Until_then_the_status_says_from_when_and_by_whom()
    {
        var engine = await ApprovedAsync();

        engine.PackStatus.Held.ShouldNotBeNull().ShouldSatisfyAllConditions(h => h.Id.ShouldBe("PAR0133"), h => h.Reason().ShouldContain("yang-ying"), h => h.Reason().ShouldContain("2026-03-09"));
    }

    [Fact]
    public async Task It_comes_into_force_also_when_nothing_ran_at_its_moment()
    {
        await ApprovedAsync();
        scene.Clock.SetUtcNow(Monday.AddDays(3));

        var later = await scene.StartAsync(RevisionScene.Asking);

        later.ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
    }

    [Fact]
    public async Task After_a_restart_before_its_moment_it_goes_on_waiting_for_it()
    {
        await ApprovedAsync();

        var later = await scene.StartAsync(RevisionScene.Asking);
        var waiting = later.ActivePack.Revision;
        scene.Clock.SetUtcNow(Monday);
        await later.FollowAsync(TestContext.Current.CancellationToken);

        waiting.ShouldBe(RevisionScene.Community.Revision);
        later.ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
    }

    [Fact]
    public async Task It_comes_into_force_from_the_journal_when_the_folder_has_gone_back_meanwhile()
    {
        var engine = await ApprovedAsync();
        await RevisionScene.ChangeAsync(engine, RevisionScene.Community);

        scene.Clock.SetUtcNow(Monday);
        await engine.FollowAsync(TestContext.Current.CancellationToken);

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
        engine.PackStatus.Held.ShouldNotBeNull().Id.ShouldBe("PAR0136");
        (await scene.StartAsync(RevisionScene.Community)).ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
    }

    [Fact]
    public async Task A_revision_approved_for_later_can_still_be_rejected()
    {
        var engine = await ApprovedAsync();

        (await engine.RejectRevisionAsync(RevisionScene.Asking.Revision, "not yet", Scene.County, TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();
        scene.Clock.SetUtcNow(Monday);
        await engine.FollowAsync(TestContext.Current.CancellationToken);

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
    }

    [Fact]
    public async Task What_another_process_approved_is_followed()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ProposedAsync(engine, RevisionScene.Asking, Scene.County);
        var other = scene.Engine(RevisionScene.Community);

        (await other.ApproveRevisionAsync(RevisionScene.Asking.Revision, Scene.OtherCounty, cancellationToken: TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();
        await engine.FollowAsync(TestContext.Current.CancellationToken);

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
        (await RevisionScene.EntryAsync(engine, RevisionScene.Asking)).Standing.ShouldBe(RevisionStanding.InForce);
    }

    private async Task<DisputeEngine> ApprovedAsync()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ProposedAsync(engine, RevisionScene.Asking, Scene.County);
        (await engine.ApproveRevisionAsync(RevisionScene.Asking.Revision, Scene.OtherCounty, Monday, TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();
        return engine;
    }
}
