using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Notices;
using Parley.Running;
using Parley.Tests.Running;
using Parley.Tests.Journal;

namespace Parley.Tests.Disputes;

/// <summary>What people say and who they are stands in the journal, enciphered, and nowhere else.</summary>
public sealed class PersonalDataTests
{
    private const string Canary = "Kanarienvogel";

    public static TheoryData<string> Commands => [.. CommandNames.All];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_its_name_and_nothing_it_says(string name)
    {
        var (command, _) = SampleCommands.Of(name, new Scene());

        $"{command}".ShouldBe(name);
    }

    [Fact]
    public void An_event_prints_its_name_and_nothing_it_says()
    {
        foreach (var type in AnyEvent.Types)
        {
            $"{AnyEvent.Full(type)}".ShouldBe(type.Name);
            $"{AnyEvent.Bare(type)}".ShouldBe(type.Name);
        }
    }

    [Fact]
    public void Parts_of_commands_and_texts_of_persons_print_nothing_they_say()
    {
        object[] parts = [new ReportedParty(Canary, Canary), new AgreedObligation("p1", "p2", Canary), new PersonalText("p1", Canary), new Party("p1", new PersonalText("p1", Canary))];

        parts.Select(p => $"{p}").ShouldAllBe(text => !text.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_personal_reaches_a_log_a_notice_or_the_lists()
    {
        var log = new ListLog();
        var scene = new Scene();
        await TellEverythingAsync(scene);

        await RunAsync(scene, log);

        log.Lines.ShouldNotBeEmpty();
        log.Lines.ShouldAllBe(line => !line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        var listed = await scene.Engine.ListAsync(new Parley.Journal.DisputeFilter(), cancellationToken: TestContext.Current.CancellationToken);
        string.Join('|', listed).ShouldNotContain(Canary);
        string.Join('|', await scene.Engine.DutiesAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldNotContain(Canary);
    }

    [Fact]
    public async Task In_the_journal_only_the_enciphered_part_has_it()
    {
        var scene = new Scene();
        await TellEverythingAsync(scene);

        var rows = await scene.Journal.ReadAsync(scene.Id.Value, 0, TestContext.Current.CancellationToken);

        foreach (var row in rows)
        {
            System.Text.Encoding.UTF8.GetString(row.Clear.Span).ShouldNotContain(Canary);
            System.Text.Encoding.UTF8.GetString(row.Personal.Span).ShouldNotContain(Canary);
        }
    }

    [Fact]
    public async Task A_refusal_says_nothing_of_what_the_command_said()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Received);

        var refusal = await scene.RefusedAsync(new Dismiss { Reason = Canary, OutsideRoute = Canary }, Scene.Officer);

        $"{refusal}".ShouldNotContain(Canary);
    }

    private static async Task TellEverythingAsync(Scene scene)
    {
        await scene.DoAsync(Scene.Harmless() with { Parties = [new(Canary, Canary), new("Li")], Summary = Canary, Place = Canary, Informant = new(Canary) }, Scene.Reception);
        await scene.DoAsync(new Accept { Note = Canary }, scene.SomebodyOf((await scene.NowAsync()).Duty("accept").Holder.ShouldNotBeNull()));
        await scene.DoAsync(new RecordIncident { Text = Canary, Facts = new GivenFacts { ["injury"] = "serious" } }, Scene.Mediator);
        await scene.DoAsync(new StopWatching { Reason = Canary }, Scene.Officer);
        await scene.DoAsync(new AddNote { Text = Canary }, Scene.Mediator);
    }

    private static async Task RunAsync(Scene scene, ListLog log)
    {
        using var figures = new DeadlineFigures(scene.Clock);
        using var deadlines = new DeadlineLoop(scene.Engine, scene.Clock, TimeSpan.FromSeconds(1), figures, log.For<DeadlineLoop>());
        using var notices = new SendingLoop(scene, [new LogNotices(log)]);
        scene.Clock.Advance(TimeSpan.FromHours(2));
        await deadlines.StartAsync(TestContext.Current.CancellationToken);
        await notices.RoundAsync();
        await log.WaitForAsync(line => line.Contains("notice", StringComparison.Ordinal));
        await deadlines.StopAsync(TestContext.Current.CancellationToken);
        foreach (var line in notices.Log.Lines) log.Write(line);
    }

    private sealed class LogNotices(ListLog log) : INoticeChannel
    {
        public string Name => "list";

        public Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken)
        {
            log.Write($"notice {message.Notice}");
            return Task.FromResult(DeliveryResult.Delivered);
        }
    }
}
