using Parley.Disputes;
using Parley.Revisions;

namespace Parley.Tests.Revisions;

public sealed class ApprovalOfRevisionsTests
{
    private readonly RevisionScene scene = new();

    [Fact]
    public async Task The_first_pack_of_an_empty_journal_comes_into_force_by_itself()
    {
        var engine = await scene.StartAsync(RevisionScene.Asking, secondPerson: true);

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
        engine.PackStatus.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public async Task A_changed_threshold_comes_into_force_by_itself_where_nobody_asked_for_a_second_person()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);

        (await RevisionScene.ChangeAsync(engine, RevisionScene.Milder)).ShouldBeTrue();

        (await RevisionScene.EntryAsync(engine, RevisionScene.Community)).Standing.ShouldBe(RevisionStanding.Earlier);
    }

    [Fact]
    public async Task A_new_fact_always_waits_and_the_status_names_it()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);

        (await RevisionScene.ChangeAsync(engine, RevisionScene.Asking)).ShouldBeFalse();

        engine.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
        engine.PackStatus.Held.ShouldNotBeNull().Reason().ShouldContain("dogsInvolved");
        var entry = await RevisionScene.EntryAsync(engine, RevisionScene.Asking);
        entry.NewFacts.ShouldBe(["dogsInvolved"]);
        entry.Changes.ShouldContain(c => c.StartsWith("facts.json: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"label\": { \"en\": \"A weapon was seen\"", "\"label\": { \"en\": \"A tool was seen\"", "weaponSeen")]
    [InlineData("\"values\": [\"neighbour\",", "\"values\": [\"allotment\", \"neighbour\",", "category=allotment")]
    public void A_fact_that_asks_something_else_under_its_old_name_is_new(string part, string by, string named)
    {
        var changed = new ChangedPack().With("facts.json", part, by).Pack();

        RevisionNews.Facts(RevisionScene.Community, changed).ShouldBe([named]);
    }

    [Fact]
    public async Task Another_person_than_the_one_who_proposed_approves_and_the_next_dispute_takes_it()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ProposedAsync(engine, RevisionScene.Asking, Scene.County);

        var reply = await engine.ApproveRevisionAsync(RevisionScene.Asking.ShortRevision, Scene.OtherCounty, cancellationToken: TestContext.Current.CancellationToken);

        reply.Revision.ShouldNotBeNull().ShouldSatisfyAllConditions(
            r => r.Standing.ShouldBe(RevisionStanding.InForce), r => r.Proposed?.By.ShouldBe("chen-yong"), r => r.Approved?.By.ShouldBe("yang-ying"));
        engine.ActivePack.Revision.ShouldBe(RevisionScene.Asking.Revision);
        engine.PackStatus.IsCurrent.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_proposed_a_revision_cannot_approve_it()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ProposedAsync(engine, RevisionScene.Asking, Scene.County);

        var reply = await engine.ApproveRevisionAsync(RevisionScene.Asking.Revision, Scene.County, cancellationToken: TestContext.Current.CancellationToken);

        reply.Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0143");
        engine.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
    }

    [Fact]
    public async Task A_change_of_the_folder_that_nobody_put_a_name_to_cannot_be_approved()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Asking);

        (await engine.ApproveRevisionAsync(RevisionScene.Asking.Revision, Scene.County, cancellationToken: TestContext.Current.CancellationToken)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0144");
    }

    [Fact]
    public async Task Nobody_without_the_right_proposes_approves_rejects_or_goes_back()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Asking);
        var revision = RevisionScene.Asking.Revision;

        var replies = new[]
        {
            await engine.ProposeRevisionAsync(revision, Scene.Station, TestContext.Current.CancellationToken),
            await engine.ApproveRevisionAsync(revision, Scene.Mediator, cancellationToken: TestContext.Current.CancellationToken),
            await engine.RejectRevisionAsync(revision, "no", Scene.Township, TestContext.Current.CancellationToken),
            await engine.RollBackAsync(revision, "no", Scene.Officer, TestContext.Current.CancellationToken),
            await engine.RollBackAsync(revision, "no", Actor.System, TestContext.Current.CancellationToken),
        };

        replies.ShouldAllBe(r => r.Refusal != null && r.Refusal.Guard == "Post");
    }

    [Fact]
    public async Task The_pack_in_force_decides_whether_a_second_person_is_needed_and_not_the_one_that_wants_in()
    {
        var careful = new ChangedPack().With("pack.json", "\"currency\": \"CNY\",", "\"currency\": \"CNY\", \"approval\": \"secondPerson\",").Pack();
        var engine = await scene.StartAsync(careful);

        (await RevisionScene.ChangeAsync(engine, RevisionScene.Milder)).ShouldBeFalse();

        engine.ActivePack.Revision.ShouldBe(careful.Revision);
    }

    [Fact]
    public async Task The_host_can_want_a_second_person_for_everything()
    {
        var engine = await scene.StartAsync(RevisionScene.Community, secondPerson: true);

        (await RevisionScene.ChangeAsync(engine, RevisionScene.Milder)).ShouldBeFalse();

        (await RevisionScene.EntryAsync(engine, RevisionScene.Milder)).Standing.ShouldBe(RevisionStanding.Waiting);
    }

    [Fact]
    public async Task A_pack_that_changed_while_nothing_ran_waits_just_the_same()
    {
        await scene.StartAsync(RevisionScene.Community);

        var later = await scene.StartAsync(RevisionScene.Asking);

        later.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
        later.PackStatus.Held.ShouldNotBeNull().Id.ShouldBe("PAR0131");
    }

    [Fact]
    public async Task A_rejected_revision_stays_out_after_a_restart_with_the_reason_in_the_status()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ProposedAsync(engine, RevisionScene.Asking, Scene.County);
        (await engine.RejectRevisionAsync(RevisionScene.Asking.Revision, "dogs are no matter of ours", Scene.OtherCounty, TestContext.Current.CancellationToken)).IsDone.ShouldBeTrue();

        var later = await scene.StartAsync(RevisionScene.Asking);

        later.ActivePack.Revision.ShouldBe(RevisionScene.Community.Revision);
        later.PackStatus.Held.ShouldNotBeNull().Reason().ShouldContain("dogs are no matter of ours");
    }

    [Fact]
    public async Task An_approval_falls_when_another_revision_comes_into_force_first()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);
        await RevisionScene.ProposedAsync(engine, RevisionScene.Asking, Scene.County);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Milder);

        var reply = await engine.ApproveRevisionAsync(RevisionScene.Asking.Revision, Scene.OtherCounty, cancellationToken: TestContext.Current.CancellationToken);

        reply.Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0147");
    }

    [Fact]
    public async Task A_revision_nobody_knows_is_refused()
    {
        var engine = await scene.StartAsync(RevisionScene.Community);

        (await engine.ApproveRevisionAsync("0123456789abcdef", Scene.County, cancellationToken: TestContext.Current.CancellationToken)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0141");
        (await engine.ProposeRevisionAsync("0123456789abcdef", Scene.County, TestContext.Current.CancellationToken)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0141");
    }

    [Fact]
    public async Task What_a_waiting_revision_changes_is_told_in_both_languages()
    {
        var engine = await scene.StartAsync(RevisionScene.Community, secondPerson: true);
        await RevisionScene.ChangeAsync(engine, RevisionScene.Milder);

        var english = (await engine.DescribeRevisionAsync(RevisionScene.Milder.Revision, "en", TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var chinese = (await engine.DescribeRevisionAsync(RevisionScene.Milder.Revision, "zh-CN", TestContext.Current.CancellationToken)).ShouldNotBeNull();

        english.ShouldHaveSingleItem().ShouldContain("orange from 12 people instead of 10");
        chinese.ShouldHaveSingleItem().ShouldNotBe(english[0]);
    }
}
