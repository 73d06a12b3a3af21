using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Notices;

/// <summary>The community pack tells both heads and the township again every half hour until a red warning is signed.</summary>
public sealed class RepeatTests
{
    private readonly Scene scene = new();

    [Fact]
    public async Task An_unsigned_red_warning_is_told_again_every_half_hour_each_time_under_its_own_id()
    {
        await scene.ReportedAsync(r => r.Facts["peopleInvolved"] = 30);

        await scene.PassAsync(TimeSpan.FromMinutes(70));

        var told = await ToldAsync("township-leader");
        told.Length.ShouldBe(3);
        told.Select(n => n.Notice).Distinct().Count().ShouldBe(3);
        told.Skip(1).ShouldAllBe(n => n.Route == "red-until-signed");
    }

    [Fact]
    public async Task Whoever_has_not_listened_for_a_day_is_told_once_a_day()
    {
        await scene.ReportedAsync(r => r.Facts["peopleInvolved"] = 30);

        await scene.PassAsync(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));
        var inADay = await AgainAsync();
        await scene.PassAsync(TimeSpan.FromDays(10));

        (inADay, await AgainAsync()).ShouldBe((48, 58));
    }

    [Fact]
    public async Task Who_has_signed_is_told_no_more_and_once_all_have_nobody_is()
    {
        await scene.ReportedAsync(r => r.Facts["peopleInvolved"] = 30);
        var warning = (await scene.NowAsync()).Warning ?? throw new InvalidOperationException("Red warns.");
        await SignAsync(warning.Id, warning.Sign[0]);
        await scene.PassAsync(TimeSpan.FromMinutes(31));
        var (first, others) = ((await ToldAsync(warning.Sign[0].Post)).Length, (await ToldAsync(warning.Sign[^1].Post)).Length);

        foreach (var holder in warning.Sign.Skip(1)) await SignAsync(warning.Id, holder);
        await scene.PassAsync(TimeSpan.FromHours(3));

        (first, others).ShouldBe((1, 2));
        (await ToldAsync(warning.Sign[^1].Post)).Length.ShouldBe(2);
        (await scene.NowAsync()).Deadlines.ShouldNotContain(d => d.Kind == DeadlineKinds.Repeat);
    }

    [Fact]
    public async Task After_a_week_of_downtime_it_is_told_again_once_and_is_no_duty_missed()
    {
        await scene.ReportedAsync(r => r.Facts["peopleInvolved"] = 30);
        var before = await scene.NowAsync();

        scene.Clock.Advance(TimeSpan.FromDays(7));
        await scene.PassAsync(TimeSpan.Zero);

        (await AgainAsync()).ShouldBe(1);
        (await scene.NowAsync()).DeadlinesKept.ShouldBe(before.DeadlinesKept);
    }

    private async Task<NoticeRaised[]> ToldAsync(string post) => [.. (await scene.EventsAsync()).OfType<NoticeRaised>().Where(n => n.To?.Post == post && n.Text == "warning")];

    private async Task<int> AgainAsync() => (await scene.EventsAsync()).OfType<NoticeRaised>().Count(n => n.Route == "red-until-signed" && n.To?.Post == "township-leader");

    private async Task SignAsync(string warning, Holder holder)
    {
        var people = scene.Pack.Current.Directory.PeopleFor(holder, scene.Clock.GetUtcNow());
        (await scene.Engine.SendAsync(scene.Id, new SignWarning { Warning = warning }, new Actor(people[0], holder.ToString()), cancellationToken: TestContext.Current.CancellationToken)).ShouldBeOfType<Accepted>();
    }
}
