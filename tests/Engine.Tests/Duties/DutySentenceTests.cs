using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Duties;

namespace Parley.Tests.Duties;

public sealed class DutySentenceTests
{
    [Fact]
    public async Task A_duty_says_what_by_when_and_why_then()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        (await WhyAsync(scene, "accept")).ShouldBe(
            "Accept the report, mediator@anping-dongcun: due 2026-03-03 09:00 (Asia/Shanghai), because it started with the report at 2026-03-02 09:00, and the limit is 1 day of natural time.");
        (await WhyAsync(scene, "accept", "zh-CN")).ShouldBe("接收（mediator@anping-dongcun）：2026-03-03 09:00（Asia/Shanghai）到期；2026-03-02 09:00 因接报启动，时限 1 天，按自然时间计。");
    }

    [Fact]
    public async Task A_limit_in_working_time_names_the_calendar()
    {
        var scene = new Scene();

        await scene.ReportedAsync(r => r.Facts["violenceThreatened"] = true);

        (await WhyAsync(scene, "sign")).ShouldContain("and the limit is 8 hours of working time (calendar 2025-01-01 to 2026-12-31).");
        (await WhyAsync(scene, "sign", "zh-CN")).ShouldContain("时限 8 小时，按工作时间计（日历 2025-01-01 至 2026-12-31）。");
    }

    [Fact]
    public async Task The_legal_basis_stands_where_the_pack_has_one()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);

        (await WhyAsync(scene, "settle")).ShouldContain(" Legal basis: Ministry of Justice provisions on people's mediation work, 2002, Article 33");
    }

    [Fact]
    public async Task A_shortened_duty_says_from_what_and_since_when()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.PassAsync(TimeSpan.FromHours(1));

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["violenceThreatened"] = true } }, Scene.Mediator);

        (await WhyAsync(scene, "accept")).ShouldBe(
            "Accept the report, mediator@anping-dongcun: due 2026-03-02 17:00 (Asia/Shanghai), because it started with the report at 2026-03-02 09:00, and the limit is 1 day of natural time. "
            + "Shortened to 8 hours when the level rose at 2026-03-02 10:00: due 2026-03-02 17:00.");
    }

    [Fact]
    public async Task A_pause_and_an_extension_are_told_with_who_and_who_approved()
    {
        var scene = new Scene();
        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");
        await scene.DoAsync(new ExtendDeadline { Deadline = settle.Id, By = new Length(10, LengthUnit.Days), Reason = "the expert is away" }, Scene.Officer);
        await scene.DoAsync(new Approve { Proposal = "q1" }, Scene.Station);
        await scene.DoAsync(new Pause { Deadline = settle.Id, Reason = "expert-opinion" }, Scene.Mediator);

        var why = await WhyAsync(scene, "settle");
        var chinese = await WhyAsync(scene, "settle", "zh-CN");

        why.ShouldStartWith("Settle the dispute, ");
        why.ShouldContain(": paused; it started with the assignment at ");
        why.ShouldContain(", asked for by xie-lihua and approved by song-jinhua: due ");
        why.ShouldContain(" by yu-mei: expert-opinion.");
        why.ShouldNotContain("the expert is away");
        chinese.ShouldContain("xie-lihua 提请、song-jinhua 批准");
    }

    [Fact]
    public async Task A_pause_that_somebody_must_end_says_so()
    {
        var scene = new Scene();
        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");

        await scene.DoAsync(new Pause { Deadline = settle.Id, Reason = "expert-opinion" }, Scene.Mediator);

        var duties = (await scene.Engine.DutiesOfDisputeAsync(scene.Id, cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var resume = duties.Single(d => d.Deadline.Kind == DeadlineKinds.Resume);
        resume.Label.ShouldBe($"Resume {settle.Id}");
        resume.FulfilledBy.ShouldBe([nameof(Resume)]);
        resume.Why.ShouldContain("because it started with the pause at ");
    }

    [Fact]
    public async Task A_duty_that_climbed_says_how_often_and_whose_it_was_first()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.PassAsync(TimeSpan.FromDays(2.5));

        var duty = (await scene.NowAsync()).Duty("accept");
        var why = await WhyAsync(scene, "accept");
        duty.Rung.ShouldBe(2);
        why.ShouldEndWith("Climbed twice; first the duty of mediator@anping-dongcun.");
        why.ShouldContain("Missed at 2026-03-03 09:00. Moved to ");
        (await WhyAsync(scene, "accept", "zh-CN")).ShouldEndWith("已提级 2 次；最初由 mediator@anping-dongcun 负责。");
    }

    [Fact]
    public void Every_event_a_shipped_pack_starts_a_duty_with_has_words_in_both_languages()
    {
        var words = new DutyWords("en", TimeZoneInfo.Utc);

        foreach (var start in Scene.CommunityPack.Deadlines.All.SelectMany(rule => rule.Starts)) words.Event(start).ShouldNotBe(start);
    }

    private static async Task<string> WhyAsync(Scene scene, string kind, string language = "en") =>
        (await scene.Engine.DutiesOfDisputeAsync(scene.Id, language, TestContext.Current.CancellationToken)).ShouldNotBeNull().Single(d => d.Deadline.Kind == kind).Why;
}
