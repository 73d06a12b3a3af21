using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Assignment;

public sealed class HandOverTests
{
    private const string Leaving = "yu-mei";
    private const string Next = "guo-haiyan";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_a_person_works_on_is_listed_first_and_handed_over_when_asked()
    {
        var scene = await WorkedOnAsync();

        var listed = await HandOverAsync(scene, apply: false);
        var untouched = (await scene.NowAsync()).Version;
        var applied = await HandOverAsync(scene, apply: true);

        listed.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            e => e.To.ShouldBe(Next), e => e.Applied.ShouldBeFalse(), e => e.Leads.ShouldBeTrue(), e => e.Handles.ShouldBeTrue(), e => e.Helps.ShouldBeTrue());
        applied.ShouldHaveSingleItem().Applied.ShouldBeTrue();
        var dispute = await scene.NowAsync();
        dispute.Version.ShouldBe(untouched + 1);
        dispute.Lead.ShouldBe(Next);
        dispute.Handlers.ShouldBe([Next]);
        dispute.Helpers.ShouldHaveSingleItem().Subject.ShouldBe(Next);
        (await HandOverAsync(scene, apply: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_history_keeps_who_had_it_and_why_it_went()
    {
        var scene = await WorkedOnAsync();

        await HandOverAsync(scene, apply: true);

        var replaced = (await scene.Engine.HistoryAsync(scene.Id, Cancel)).SelectMany(c => c.Events).OfType<HandlerReplaced>().ShouldHaveSingleItem();
        replaced.From.ShouldBe(Leaving);
        replaced.Reason?.Value.ShouldBe("retires");
    }

    [Fact]
    public async Task Whoever_stepped_aside_does_not_get_the_dispute_and_it_stays_where_it_is()
    {
        var scene = await WorkedOnAsync();
        await scene.DoAsync(new Recuse { Reason = "my cousin" }, new Actor(Next, "justice-officer@anping"));

        var applied = await HandOverAsync(scene, apply: true);

        applied.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Applied.ShouldBeFalse(), e => e.Refusal?.Id.ShouldBe("PAR0505"));
        (await scene.NowAsync()).Lead.ShouldBe(Leaving);
    }

    [Fact]
    public async Task A_post_gives_its_first_person_who_is_there_and_free()
    {
        var scene = await WorkedOnAsync();

        var entry = (await HandOverAsync(scene, apply: true, new HandOver(Leaving, "retires") { Post = new Holder("community-officer", "anping-station") })).ShouldHaveSingleItem();

        entry.Applied.ShouldBeTrue();
        new[] { Scene.Officer.SubjectId, Scene.OtherOfficer.SubjectId }.ShouldContain(entry.To);
    }

    [Theory]
    [InlineData("nobody-at-all", "PAR0517")]
    [InlineData(Leaving, "PAR0517")]
    [InlineData(null, "PAR0515")]
    public async Task A_successor_who_is_nobody_or_the_same_or_not_named_is_refused(string? to, string id)
    {
        var scene = await WorkedOnAsync();

        (await scene.RefusedAsync(new ReplaceHandler { From = Leaving, To = to, Reason = "retires" }, Scene.Township)).Id.ShouldBe(id);
    }

    [Fact]
    public async Task Whose_post_may_not_replace_handlers_hands_nothing_over()
    {
        var scene = await WorkedOnAsync();
        var entries = new List<HandOverEntry>();

        await foreach (var entry in scene.Engine.HandOverAsync(new HandOver(Leaving, "retires") { To = Next }, Scene.Mediator, true, Cancel)) entries.Add(entry);

        entries.ShouldHaveSingleItem().Refusal?.Id.ShouldNotBeNull();
        (await scene.RefusedAsync(new ReplaceHandler { From = "stranger", To = Next, Reason = "x" }, Scene.Township)).Id.ShouldBe("PAR0514");
    }

    private static async Task<Scene> WorkedOnAsync()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.DoAsync(new RecordPlan { Lead = Leaving, Handlers = [Leaving], Measures = "talk to both" }, Scene.Officer);
        await scene.DoAsync(new Join { Unit = "anping-xihe", Subject = Leaving }, Scene.Officer);
        return scene;
    }

    private static async Task<List<HandOverEntry>> HandOverAsync(Scene scene, bool apply, HandOver? order = null)
    {
        var entries = new List<HandOverEntry>();
        await foreach (var entry in scene.Engine.HandOverAsync(order ?? new HandOver(Leaving, "retires") { To = Next }, Scene.Township, apply, Cancel)) entries.Add(entry);
        return entries;
    }
}
