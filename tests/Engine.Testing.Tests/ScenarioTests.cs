using System.Diagnostics;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Testing;

namespace Parley.Tests.Testing;

public sealed class ScenarioTests
{
    [Fact]
    public async Task A_scenario_reads_like_the_work_and_gives_the_dispute_at_its_end()
    {
        var dispute = await new Scenario(Office.Pack)
            .Given(Office.Harmless(), Office.Reception)
            .ThenLevel("blue")
            .ThenDuty("accept", "mediator")
            .At("2h")
            .When(new Accept(), Office.Mediator)
            .ThenStage(Stage.Screening)
            .ThenNoDuty("accept")
            .ThenHappened<HandoverAccepted>()
            .ThenNever<DeadlineMissed>()
            .Then("nobody leads it yet", d => d.Lead is null)
            .Then(d => d.Tier.Name.ShouldBe("village"));

        dispute.LastAt.ShouldBe(new DateTimeOffset(2026, 3, 2, 11, 0, 0, TimeSpan.FromHours(8)));
    }

    [Fact]
    public async Task Deadlines_fire_on_the_way_each_at_its_own_moment()
    {
        var dispute = await new Scenario(Office.Pack)
            .Given(Office.Harmless(), Office.Reception)
            .After("1d")
            .ThenHappened<DeadlineMissed>(m => m.Deadline == "accept-1")
            .ThenDuty("accept", "mediator@anping-dongcun");

        dispute.Deadlines.Single(d => d.Kind == "accept").SetAt.ShouldBe(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.FromHours(8)));
    }

    [Fact]
    public async Task What_speaks_of_something_in_the_dispute_is_made_from_it()
    {
        await new Scenario(Office.Pack)
            .Given(Office.Harmless(), Office.Reception)
            .When(d => new SignWarning { Warning = d.Warning.ShouldNotBeNull().Id }, Office.Mediator)
            .Then("the warning is signed", d => d.Warning is { Complete: true });
    }

    [Fact]
    public async Task A_refusal_that_is_expected_is_a_step_like_any_other()
    {
        await new Scenario(Office.Pack)
            .Given(Office.Harmless(), Office.Reception)
            .When(new ScreenIn(), Office.Mediator)
            .ThenRefused("PAR0103")
            .ThenStage(Stage.Received);
    }

    [Fact]
    public async Task Two_disputes_can_meet()
    {
        var target = await new Scenario(Office.Pack)
            .On(new DisputeId("wall")).Given(Office.Harmless(), Office.Reception)
            .On(new DisputeId("hedge")).Given(Office.Harmless(), Office.Reception)
            .When(new Merge { Target = new DisputeId("wall") }, Office.Officer)
            .ThenStage(Stage.Merged)
            .On(new DisputeId("wall"));

        target.Absorbed.ShouldBe([new DisputeId("hedge")]);
    }

    [Fact]
    public async Task What_does_not_hold_is_told_with_the_steps_up_to_there()
    {
        var scenario = new Scenario(Office.Pack)
            .Given(Office.Harmless(), Office.Reception)
            .After("30h")
            .ThenStage(Stage.Screening)
            .ThenLevel("blue");

        var fault = await Should.ThrowAsync<ScenarioException>(() => scenario.RunAsync(TestContext.Current.CancellationToken));

        fault.Message.ReplaceLineEndings("\n").ShouldBe(
            """
            The stage is Received and not Screening.
              1. 2026-03-02 09:00  Given Report by window-1 as reception@anping
              2. 2026-03-02 09:00  After 30h → fired: 2
            → 3. 2026-03-03 15:00  Then the stage is Screening
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_refusal_nobody_expects_is_told_at_the_next_step_and_at_the_end()
    {
        var next = new Scenario(Office.Pack).Given(Office.Harmless(), Office.Reception).When(new ScreenIn(), Office.Mediator).After("1h");
        var end = new Scenario(Office.Pack).Given(Office.Harmless(), Office.Reception).When(new ScreenIn(), Office.Mediator);
        var given = new Scenario(Office.Pack).Given(new ScreenIn(), Office.Mediator);

        foreach (var scenario in new[] { next, end, given })
        {
            (await Should.ThrowAsync<ScenarioException>(() => scenario.RunAsync(TestContext.Current.CancellationToken))).Message.ShouldContain("PAR01");
        }
    }

    [Fact]
    public async Task An_accepted_command_that_should_have_been_refused_is_told()
    {
        var scenario = new Scenario(Office.Pack).Given(Office.Harmless(), Office.Reception).When(new Accept(), Office.Mediator).ThenRefused("PAR0103");

        (await Should.ThrowAsync<ScenarioException>(() => scenario.RunAsync(TestContext.Current.CancellationToken))).Message.ShouldStartWith("The command was accepted and not refused with PAR0103.");
    }

    [Fact]
    public void A_length_that_is_none_is_told_where_it_is_written() =>
        Should.Throw<ArgumentException>(() => new Scenario(Office.Pack).At("soon")).ParamName.ShouldBe("length");

    [Fact]
    public async Task A_year_of_one_dispute_passes_in_less_than_a_second()
    {
        await Year().RunAsync(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();

        var dispute = await Year().RunAsync(TestContext.Current.CancellationToken);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        dispute.Stage.ShouldBe(Stage.FollowingUp);
        dispute.DeadlinesMissed.ShouldBeGreaterThan(10);
    }

    private static Scenario Year() => new Scenario(Office.Pack, new DateTimeOffset(2025, 3, 3, 1, 0, 0, TimeSpan.Zero))
        .Given(Office.Harmless() with { Facts = new GivenFacts { ["peopleInvolved"] = 40 } }, Office.Reception)
        .When(new Accept(), Office.Mediator)
        .After("1h").When(new ScreenIn(), Office.Mediator)
        .After("5h").When(new RecordAssessment { Met = ["p1"] }, Office.Officer)
        .After("1h").When(new Assign { Channel = "peoples-mediation" }, Office.Officer)
        .After("5d").When(new Settle { Form = AgreementForm.Oral, Obligations = [new("p1", "p2", "pay", new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero))] }, Office.Mediator)
        .After("358d")
        .ThenStage(Stage.FollowingUp);
}
