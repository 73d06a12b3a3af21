using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Duties;

public sealed class TurningPointTests
{
    [Fact]
    public async Task A_rule_that_reads_time_turns_at_its_moment_though_nobody_does_anything()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred);

        await scene.PassAsync(TimeSpan.FromDays(40));

        var graded = (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken)).Last(c => c.Events.OfType<Graded>().Any());
        graded.At.ShouldBe(new DateTimeOffset(2026, 3, 23, 16, 0, 0, TimeSpan.Zero), "midnight in Shanghai after fifteen working days and one more");
        graded.Events.OfType<Graded>().Single().Matched.ShouldContain("mediation-keeps-failing");
        (await scene.NowAsync()).Level.Name.ShouldBe("yellow");
    }

    [Fact]
    public async Task Ten_days_at_a_tier_without_agreement_climb_and_ten_more_climb_again()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);

        await scene.PassAsync(TimeSpan.FromDays(21));

        (await scene.EventsAsync()).OfType<Climbed>().Select(c => (c.To.Name, c.Cause)).ShouldBe([("township", "ten-days-without-agreement"), ("county", "ten-days-without-agreement")]);
    }

    [Fact]
    public async Task There_is_one_turning_point_at_a_time_and_none_in_an_ended_dispute()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.PassAsync(TimeSpan.FromDays(3));
        await scene.DoAsync(new RecordSession { Result = SessionResult.NotAgreed }, Scene.Mediator);
        var open = (await scene.NowAsync()).Duties(DeadlineKinds.Regrade);

        await scene.DoAsync(new StopWatching { Reason = "both moved away" }, Scene.Officer);

        open.ShouldHaveSingleItem().Holder.ShouldBeNull();
        (await scene.NowAsync()).Deadlines.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_no_duty_kept_and_none_missed()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred);
        var before = await scene.NowAsync();

        await scene.PassAsync(TimeSpan.FromDays(14));
        await scene.DoAsync(new Regrade(), Actor.System);

        var dispute = await scene.NowAsync();
        dispute.DeadlinesKept.ShouldBe(before.DeadlinesKept);
        dispute.DeadlinesMissed.ShouldBe(before.DeadlinesMissed + 1, "the signature only");
    }

    [Theory]
    [InlineData("daysOpen >= 3", 3)]
    [InlineData("daysOpen > 3", 4)]
    [InlineData("3 < daysOpen", 4)]
    [InlineData("daysOpen == 3", 3)]
    [InlineData("not (daysOpen < 3)", 3)]
    [InlineData("daysSinceContact >= 2", 2)]
    [InlineData("daysAtTier >= 5 && minorsInvolved == false", 5)]
    public async Task Every_comparison_turns_on_its_own_local_day(string expression, int days)
    {
        var pack = new ChangedPack().With("grading.json", "\"episode >= 2 || newIncidents >= 1\"", $"\"{expression}\"").With("climb.json", "daysAtTier >= 10 && stage", "daysAtTier >= 400 && stage").Pack();
        var scene = new Scene(pack);
        await scene.ReportedAsync();

        await scene.PassAsync(TimeSpan.FromDays(8));

        var graded = (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken)).First(c => c.Events.OfType<Graded>().Any(g => g.Matched.Contains("broke-out-again")));
        graded.At.ShouldBe(new DateTimeOffset(2026, 3, 2 + days, 0, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime());
    }
}
