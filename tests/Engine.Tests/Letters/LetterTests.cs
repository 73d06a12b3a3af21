using System.Text.Encodings.Web;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Letters;

public sealed class LetterTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_warning_says_why_and_until_when_it_must_be_signed()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts["violenceThreatened"] = true);
        var warning = (await scene.EventsAsync()).OfType<NoticeRaised>().First(n => n.Text == "warning");
        var sign = (await scene.NowAsync()).Deadlines.First(d => d.Kind == DeadlineKinds.Sign);

        var english = await WrittenAsync(scene, warning, "en");
        var chinese = await WrittenAsync(scene, warning, "zh-CN");

        english.ShouldStartWith($"Yellow: dispute {scene.Id} needs you. Why: ");
        english.ShouldContain($"Please sign by {TimeZoneInfo.ConvertTime(sign.Due, scene.Pack.Settings.TimeZone):yyyy-MM-dd HH:mm}.");
        chinese.ShouldContain("黄色预警");
        (english + chinese).ShouldNotContain("—");
    }

    [Fact]
    public async Task A_party_is_told_the_decision_and_its_reason_and_the_informant_the_decision_alone()
    {
        var scene = new Scene();
        await scene.DoAsync(Scene.Harmless() with { Informant = new ReportedParty("Zhao") }, Scene.Reception);
        await scene.DoAsync(new Accept(), Scene.Officer);
        await scene.DoAsync(new Dismiss { Reason = "it is a matter of the court", OutsideRoute = "the court of Qingshi" }, Scene.Officer);
        var told = (await scene.EventsAsync()).OfType<NoticeRaised>().Where(n => n.Text == "decision").ToArray();

        var party = await WrittenAsync(scene, told.First(n => n.Party == "p1"), "en");
        var informant = await WrittenAsync(scene, told.First(n => n.Party == "informant"), "en");

        party.ShouldContain("it is not taken on. Reason: it is a matter of the court; the court of Qingshi.");
        party.ShouldContain("review");
        informant.ShouldContain("it is not taken on");
        informant.ShouldNotContain("matter of the court");
    }

    [Fact]
    public async Task No_letter_to_anybody_names_a_party_and_every_place_is_filled()
    {
        var scene = new Scene();
        await scene.WithNewsOfEveryKindAsync();
        await scene.DoAsync(new Climb { Reason = "too big" }, Scene.Officer);
        await scene.PassAsync(TimeSpan.FromDays(9));
        var dispute = await scene.NowAsync();
        var notices = (await scene.EventsAsync()).OfType<NoticeRaised>().ToArray();

        notices.Length.ShouldBeGreaterThan(20);
        foreach (var notice in notices)
        {
            foreach (var language in scene.Pack.Settings.Languages)
            {
                var text = await WrittenAsync(scene, notice, language);
                output.WriteLine($"{notice.Notice} {notice.To?.ToString() ?? notice.Party}: {text}");
                text.ShouldContain(scene.Id.Value, Case.Sensitive, notice.ToString());
                text.ShouldNotContain("{{");
                foreach (var party in dispute.Parties) text.ShouldNotMatch($@"\b{party.Name.Value}\b");
            }
        }
    }

    [Fact]
    public async Task What_is_filled_in_is_encoded_and_never_read_as_liquid()
    {
        var scene = new Scene();
        await scene.DoAsync(Scene.Harmless(), Scene.Reception);
        await scene.DoAsync(new Accept(), Scene.Officer);
        await scene.DoAsync(new Dismiss { Reason = "<b>{{ level }}</b>", OutsideRoute = "court" }, Scene.Officer);
        var told = (await scene.EventsAsync()).OfType<NoticeRaised>().First(n => n is { Text: "decision", Party: "p1" });

        (await scene.Engine.LetterAsync(scene.Id, told.Notice, "en", HtmlEncoder.Default, TestContext.Current.CancellationToken)).ShouldNotBeNull().Text.ShouldContain("&lt;b&gt;{{ level }}&lt;/b&gt;");
        (await scene.Engine.LetterAsync(scene.Id, "n999", cancellationToken: TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_missed_duty_is_told_with_the_moment_it_should_have_been_done_by()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        var due = (await scene.NowAsync()).Deadlines.Where(d => d.Kind == "accept").ShouldHaveSingleItem().Due;
        await scene.PassAsync(TimeSpan.FromDays(2));
        var missed = (await scene.EventsAsync()).OfType<NoticeRaised>().First(n => n.Text == "missed");

        (await WrittenAsync(scene, missed, "en")).ShouldContain($"was due at {TimeZoneInfo.ConvertTime(due, scene.Pack.Settings.TimeZone):yyyy-MM-dd HH:mm} and was not done");
    }

    [Fact]
    public async Task A_warning_of_what_is_not_known_names_what_to_find_out()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts.Remove("injury"));
        var warning = (await scene.EventsAsync()).OfType<NoticeRaised>().First(n => n.Text.StartsWith("warning", StringComparison.Ordinal));

        (await WrittenAsync(scene, warning, "zh-CN")).ShouldContain("尚不清楚：");
    }

    private static async Task<string> WrittenAsync(Scene scene, NoticeRaised notice, string language) =>
        (await scene.Engine.LetterAsync(scene.Id, notice.Notice, language, cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeNull().Text;
}
