using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests;

public sealed class TwoDisputesTests
{
    [Fact]
    public async Task A_merge_ends_one_and_the_other_takes_the_higher_level()
    {
        var scene = await TwoAsync(r => r.Facts["injury"] = "minor");

        await scene.DoAsync(new Merge { Target = new DisputeId(Scene.Another) }, Scene.Officer);

        var source = await scene.NowAsync();
        var target = await scene.With(Scene.Another).NowAsync();
        source.ShouldSatisfyAllConditions(d => d.Stage.ShouldBe(Stage.Merged), d => d.MergedInto.ShouldBe(target.Id), d => d.Deadlines.ShouldBeEmpty());
        target.ShouldSatisfyAllConditions(d => d.Level.Name.ShouldBe("orange"), d => d.Absorbed.ShouldBe([source.Id]), d => d.Warning?.Level.Name.ShouldBe("orange"));
    }

    [Fact]
    public async Task A_merge_never_lets_the_level_fall_and_it_stays_when_it_is_graded_again()
    {
        var scene = new Scene();
        await scene.With(Scene.Another).ReportedAsync(r => r.Facts["injury"] = "serious");
        await scene.With("d1").ReportedAsync();

        await scene.DoAsync(new Merge { Target = new DisputeId(Scene.Another) }, Scene.Officer);
        await scene.With(Scene.Another).DoAsync(new CorrectFact { Fact = "injury", Value = "none", Reason = "misread" }, Scene.Officer);

        (await scene.NowAsync()).Level.Name.ShouldBe("red");
    }

    [Fact]
    public async Task Both_are_written_or_neither()
    {
        var scene = await TwoAsync();
        await scene.With(Scene.Another).DoAsync(new AddNote { Text = "taken" }, Scene.Mediator, new SendOptions { CommandId = new CommandId("x") });

        var refusal = await scene.With("d1").RefusedAsync(new Merge { Target = new DisputeId(Scene.Another) }, Scene.Officer, new SendOptions { CommandId = new CommandId("x") });

        refusal.Id.ShouldBe("PAR0104");
        (await scene.NowAsync()).Stage.ShouldBe(Stage.Received);
        (await scene.With(Scene.Another).NowAsync()).Absorbed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_merge_into_each_other_at_once_do_not_both_end()
    {
        var scene = await TwoAsync();
        var one = scene.Engine.SendAsync(new DisputeId("d1"), new Merge { Target = new DisputeId(Scene.Another) }, Scene.Officer, cancellationToken: TestContext.Current.CancellationToken);
        var other = scene.Engine.SendAsync(new DisputeId(Scene.Another), new Merge { Target = new DisputeId("d1") }, Scene.Officer, cancellationToken: TestContext.Current.CancellationToken);

        var replies = await Task.WhenAll(one, other);

        replies.Count(r => r is Accepted).ShouldBe(1);
        replies.OfType<Refused>().ShouldHaveSingleItem().Refusal.Id.ShouldBeOneOf("PAR0103", "PAR0304");
    }

    [Fact]
    public async Task A_merge_names_another_dispute_that_is_active()
    {
        var scene = await TwoAsync();
        await scene.With(Scene.Another).DoAsync(new StopWatching { Reason = "moved" }, Scene.Officer);

        var ended = await scene.With("d1").RefusedAsync(new Merge { Target = new DisputeId(Scene.Another) }, Scene.Officer);
        var itself = await scene.RefusedAsync(new Merge { Target = new DisputeId("d1") }, Scene.Officer);
        var nobody = await scene.RefusedAsync(new Merge { Target = new DisputeId("d7") }, Scene.Officer);

        ended.Id.ShouldBe("PAR0304");
        itself.Id.ShouldBe("PAR0303");
        nobody.Id.ShouldBe("PAR0101");
    }

    [Fact]
    public async Task Unmerging_brings_it_back_to_screening_with_a_warning_of_its_own()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Merged, r => r.Facts["injury"] = "minor");

        await scene.DoAsync(new Unmerge { Reason = "two walls after all" }, Scene.Officer);

        var dispute = await scene.NowAsync();
        dispute.ShouldSatisfyAllConditions(d => d.Stage.ShouldBe(Stage.Screening), d => d.MergedInto.ShouldBeNull(), d => d.Level.Name.ShouldBe("orange"), d => d.Episode.ShouldBe(1));
        dispute.Warning.ShouldNotBeNull().Complete.ShouldBeFalse();
        dispute.Duty("screen").Holder.ShouldNotBeNull();
        (await scene.With(Scene.Another).NowAsync()).Absorbed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_is_the_mild_way_and_moves_neither()
    {
        var scene = await TwoAsync();

        await scene.DoAsync(new Link { Other = new DisputeId(Scene.Another), Reason = "the same wall" }, Scene.Mediator);
        await scene.DoAsync(new Link { Other = new DisputeId(Scene.Another) }, Scene.Mediator);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Links.ShouldBe([new DisputeId(Scene.Another)]), d => d.Stage.ShouldBe(Stage.Received));
        (await scene.With(Scene.Another).NowAsync()).Version.ShouldBe(1);
    }

    private static async Task<Scene> TwoAsync(Action<Report>? change = null)
    {
        var scene = new Scene();
        await scene.With(Scene.Another).ReportedAsync();
        await scene.With("d1").ReportedAsync(change);
        return scene;
    }
}
