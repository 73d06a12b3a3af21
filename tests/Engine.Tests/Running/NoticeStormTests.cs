using Parley.Disputes;
using Parley.Journal;
using Parley.Notices;
using Parley.Sending;

namespace Parley.Tests.Running;

public sealed class NoticeStormTests(ITestOutputHelper output)
{
    private readonly Scene scene = new();
    private readonly FakeChannel channel = new();

    [Fact]
    public async Task A_few_notices_come_singly_and_more_as_one_message_with_the_most_severe_first()
    {
        for (var i = 1; i <= 3; i++) await WarnedAsync($"y{i}", people: 5);
        using var sending = new SendingLoop(scene, [channel], new NoticePace());
        await sending.RoundAsync();
        var singly = channel.Sent.Count(ToOfficer);
        for (var i = 4; i <= 6; i++) await WarnedAsync($"y{i}", people: 5);
        await WarnedAsync("o1", people: 12);

        await sending.RoundAsync();

        singly.ShouldBe(3);
        var digest = channel.Sent.Where(ToOfficer).Skip(3).ShouldHaveSingleItem();
        digest.Count.ShouldBe(4);
        digest.Notice.Dispute.Value.ShouldBe("o1");
        digest.Id.ShouldEndWith(":digest");
        var (english, chinese) = (digest.Letters.First(l => l.Language == "en").Text, digest.Letters.First(l => l.Language == "zh-CN").Text);
        english.ShouldStartWith("4 notices: Orange 1, Yellow 3\n- ");
        chinese.ShouldStartWith("共 4 条通知：");
        foreach (var dispute in (string[])["o1", "y4", "y5", "y6"]) english.ShouldContain(dispute);
        (await sending.LogAsync()).Where(d => d.Digest == digest.Id).Count().ShouldBe(4);
        (await sending.LogAsync()).ShouldAllBe(d => d.State == DeliveryState.Sent);
    }

    [Fact]
    public async Task After_a_digest_the_next_one_waits_for_the_interval_and_one_that_fails_comes_again_the_same()
    {
        for (var i = 1; i <= 6; i++) await WarnedAsync($"y{i}", people: 5);
        using var sending = new SendingLoop(scene, [channel], new NoticePace());
        channel.AnswersWhen(m => m.Count > 1, () => DeliveryResult.TryLater(FakeChannel.Problem));
        await sending.RoundAsync();
        channel.Answer = (_, _) => Task.FromResult(DeliveryResult.Delivered);
        await WarnedAsync("y7", people: 5);
        await sending.PassAsync(TimeSpan.FromMinutes(4), TimeSpan.FromSeconds(30));
        var first = channel.Tried.Where(m => ToOfficer(m)).ToArray();

        await sending.PassAsync(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(30));

        first.Select(m => (m.Id, m.Count)).ShouldBe([(first[0].Id, 6), (first[0].Id, 6)]);
        channel.Sent.Where(ToOfficer).Select(m => m.Count).ShouldBe([6, 1]);
    }

    [Fact]
    public async Task In_a_storm_the_messages_of_each_person_are_bounded_and_no_red_is_delayed()
    {
        const int Warnings = 10_000;
        const int Reds = 20;
        var pace = new NoticePace();
        using var sending = new SendingLoop(scene, [channel], pace);
        for (var i = 0; i < Warnings; i++)
        {
            var red = i % (Warnings / Reds) == 100;
            await WarnedAsync($"s{i}", people: red ? 30 : 5);
            if (red)
            {
                await sending.RoundAsync();
                channel.Sent.Where(m => m.Notice.Dispute.Value == $"s{i}" && m.Notice.Level.Name == "red").ShouldNotBeEmpty();
            }

            if (i % 200 == 199)
            {
                scene.Clock.Advance(TimeSpan.FromMilliseconds(1200));
                await sending.RoundAsync();
            }
        }

        await sending.PassAsync(TimeSpan.FromMinutes(15), TimeSpan.FromSeconds(30));

        var posts = channel.Sent.Where(m => m.Notice.To is not null).GroupBy(m => m.Notice.To.ToString()).ToArray();
        foreach (var post in posts) output.WriteLine($"{post.Key}: {post.Sum(m => m.Count)} notices, {post.Count()} messages, {post.Count(m => m.Count > 1)} digests, {post.Count(m => m.Notice.Level.Name == "red" && m.Count == 1)} red");
        foreach (var post in posts) post.Count(m => m.Notice.Level.Name != "red").ShouldBeLessThanOrEqualTo(4 * (pace.Singles + 1));
        posts.Sum(p => p.Sum(m => m.Count)).ShouldBeGreaterThan(Warnings);
        channel.Sent.Where(m => m.Notice.Level.Name == "red").ShouldAllBe(m => m.Count == 1);
        channel.Sent.SelectMany(m => m.Letters).Max(l => l.Text.Length).ShouldBeLessThan(12_000);
        (await scene.Journal.Deliveries.BacklogAsync(TestContext.Current.CancellationToken)).ShouldBe(new NoticeBacklog(0, 0, null));
    }

    private static bool ToOfficer(Message message) => message.Notice.To?.Post == "community-officer";

    private async Task WarnedAsync(string dispute, int people)
    {
        var report = Scene.Harmless() with { Place = $"东村 {dispute}", Unit = "anping-dongcun", Parties = [new($"A {dispute}"), new($"B {dispute}")] };
        report.Facts["peopleInvolved"] = people;
        (await scene.Engine.ReportAsync(report, Scene.Reception, new DisputeId(dispute), cancellationToken: TestContext.Current.CancellationToken)).ShouldBeOfType<Accepted>();
    }
}
