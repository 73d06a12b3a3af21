using Parley.Disputes.Commands;

namespace Parley.Tests.Revisions;

public sealed class RollingBackTests
{
    private readonly RevisionScene scene = new();

    [Fact]
    public async Task Going_back_brings_the_older_revision_into_force_and_the_folder_does_not_undo_it()
    {
        var engine = await LeftAsync();

        await engine.FollowAsync(TestContext.Current.CancellationToken);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Milder);

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
        engine.PackStatus.Held.ShouldNotBeNull().ShouldSatisfyAllConditions(h => h.Id.ShouldBe("PAR0135"), h => h.Reason().ShouldContain("too mild"));
    }

    [Fact]
    public async Task Also_after_a_restart()
    {
        await LeftAsync();

        var later = await scene.StartAsync(RevisionScene.Milder);

        later.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
        later.PackStatus.Held.ShouldNotBeNull().Id.ShouldBe("PAR0135");
    }

    [Fact]
    public async Task A_folder_that_changes_to_something_else_is_taken_over_again()
    {
        var engine = await LeftAsync();

        (await RevisionScene.ChangeAsync(engine, RevisionScene.Stricter)).ShouldBeTrue();

        engine.PackStatus.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public async Task The_revision_that_was_left_comes_back_only_by_a_person()
    {
        var engine = await LeftAsync();

        (await engine.RollBackAsync(RevisionScene.Milder.Revision, "it was right after all", Scene.OtherCounty, TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Milder.Revision);
        engine.PackStatus.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public async Task A_running_episode_stays_where_it_is()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Milder);
        var id = (await engine.ReportAsync(Scene.Harmless(), Scene.Reception, cancellationToken: TestContext.Current.CancellationToken)).Dispute;

        await engine.RollBackAsync(RevisionScene.Community.Revision, "too mild", Scene.County, TestContext.Current.CancellationToken);
        await engine.SendAsync(id, new Accept(), Scene.Mediator, cancellationToken: TestContext.Current.CancellationToken);

        (await engine.FindAsync(id, TestContext.Current.CancellationToken)).ShouldNotBeNull().Revision.ShouldBe(RevisionScene.Milder.Revision);
        engine.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
    }

    [Theory]
    [InlineData("PAR0149", "")]
    [InlineData("PAR0149", "  ")]
    public async Task A_reason_is_needed(string refusal, string reason)
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Milder);

        (await engine.RollBackAsync(RevisionScene.Community.Revision, reason, Scene.County, TestContext.Current.CancellationToken)).Refusal.ShouldNotBeNull().Id.ShouldBe(refusal);
    }

    [Fact]
    public async Task Nobody_goes_back_to_what_is_in_force_or_never_was()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Asking);

        (await engine.RollBackAsync(RevisionScene.Community.Revision, "back", Scene.County, TestContext.Current.CancellationToken)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0146");
        (await engine.RollBackAsync(RevisionScene.Asking.Revision, "back", Scene.County, TestContext.Current.CancellationToken)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0148");
    }

    [Fact]
    public async Task Going_back_in_another_process_is_followed()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Milder);

        await scene.Engine(RevisionScene.Milder).RollBackAsync(RevisionScene.Community.Revision, "too mild", Scene.County, TestContext.Current.CancellationToken);
        await engine.FollowAsync(TestContext.Current.CancellationToken);

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
        engine.PackStatus.IsCurrent.ShouldBeFalse();
    }

    private async Task<DisputeEngine> LeftAsync()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Milder);
        (await engine.RollBackAsync(RevisionScene.Community.Revision, "too mild", Scene.County, TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();
        return engine;
    }
}
