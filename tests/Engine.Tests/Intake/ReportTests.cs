namespace Parley.Tests.Intake;

public sealed class ReportTests
{
    [Theory]
    [InlineData("东村", "anping-dongcun", "village")]
    [InlineData("安平镇东村", "anping-dongcun", "village")]
    [InlineData("somewhere", "qingshi", "county")]
    public async Task A_place_says_which_unit_answers_from_the_first_moment(string place, string unit, string tier)
    {
        var scene = new Scene();
        await scene.DoAsync(Scene.Harmless() with { Place = place }, Scene.Reception);

        var dispute = await scene.NowAsync();

        dispute.Unit.ShouldBe(unit);
        dispute.Tier.Name.ShouldBe(tier);
        dispute.Duty("accept").Holder.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_named_unit_goes_before_the_place_and_must_exist()
    {
        var scene = new Scene();
        var unknown = await scene.RefusedAsync(Scene.Harmless() with { Unit = "atlantis" }, Scene.Reception);

        await scene.DoAsync(Scene.Harmless() with { Unit = "anping-xihe" }, Scene.Reception);

        unknown.Id.ShouldBe("PAR0113");
        (await scene.NowAsync()).Unit.ShouldBe("anping-xihe");
    }

    [Fact]
    public async Task Facts_the_pack_does_not_declare_or_out_of_their_range_are_refused_and_nothing_is_written()
    {
        var scene = new Scene();
        var unknown = Scene.Harmless();
        unknown.Facts["loudness"] = 3;
        var tooMany = Scene.Harmless();
        tooMany.Facts["peopleInvolved"] = 5001;

        var one = await scene.RefusedAsync(unknown, Scene.Reception);
        var two = await scene.RefusedAsync(tooMany, Scene.Reception);

        one.Guard.ShouldBe("Facts");
        two.Guard.ShouldBe("Facts");
        (await scene.Journal.HeadAsync(scene.Id.Value, TestContext.Current.CancellationToken)).Version.ShouldBe(0);
    }

    [Fact]
    public async Task Earlier_reports_are_counted_as_of_the_reports_own_moment_and_source_order()
    {
        var scene = new Scene();
        await ReportAsync(scene, "a", order: 1);
        scene.Clock.Advance(TimeSpan.FromDays(10));
        await ReportAsync(scene, "c", order: 3);

        await ReportAsync(scene, "b", order: 2, happened: Scene.Start.AddDays(5));
        await ReportAsync(scene, "c2", order: 4);

        (await scene.With("b").NowAsync()).Earlier.ShouldSatisfyAllConditions(e => e.SamePlace.ShouldBe(1), e => e.SameParties.ShouldBe(1), e => e.LastSamePlace.ShouldBe(Scene.Start));
        (await scene.With("c2").NowAsync()).Earlier.SamePlace.ShouldBe(3);
    }

    [Fact]
    public async Task At_one_moment_the_source_order_decides_what_is_earlier()
    {
        var scene = new Scene();
        await ReportAsync(scene, "b", order: 2);

        await ReportAsync(scene, "a", order: 1);
        await ReportAsync(scene, "c", order: 3);

        (await scene.With("a").NowAsync()).Earlier.SamePlace.ShouldBe(0);
        (await scene.With("c").NowAsync()).Earlier.SamePlace.ShouldBe(2);
    }

    [Fact]
    public async Task Reports_older_than_the_window_are_not_counted_and_one_exactly_as_old_is()
    {
        var scene = new Scene();
        await ReportAsync(scene, "old", order: 1);
        scene.Clock.Advance(TimeSpan.FromMinutes(1));
        await ReportAsync(scene, "edge", order: 2);
        scene.Clock.Advance(TimeSpan.FromDays(90));

        await ReportAsync(scene, "new", order: 3);

        (await scene.With("new").NowAsync()).Earlier.SamePlace.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_never_one_persons_record_but_the_same_parties_together()
    {
        var scene = new Scene();
        await ReportAsync(scene, "a", order: 1);

        await scene.With("b").DoAsync(Scene.Harmless() with { Place = "西河村", Parties = [new("Wang"), new("Zhou")] }, Scene.Reception);
        await scene.With("c").DoAsync(Scene.Harmless() with { Place = "西河村", Parties = [new("Li"), new("Wang")], SourceOrder = 9 }, Scene.Reception);

        (await scene.With("b").NowAsync()).Earlier.SameParties.ShouldBe(0);
        (await scene.With("c").NowAsync()).Earlier.SameParties.ShouldBe(1);
    }

    private static Task<Accepted> ReportAsync(Scene scene, string id, long order, DateTimeOffset? happened = null) =>
        scene.With(id).DoAsync(Scene.Harmless() with { SourceOrder = order, HappenedAt = happened }, Scene.Reception);
}
