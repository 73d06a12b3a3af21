using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Clerk;

/// <summary>Cases that are worked on in the same way every time, under the shipped community pack. Places and people differ, so that no case depends on another.</summary>
internal static class Casework
{
    public const int StepsEach = 9;
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Actor Reception = new("window-1", "reception@anping");
    private static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");
    private static readonly Actor Officer = new("xie-lihua", "community-officer@anping-station");
    private static readonly Actor OtherOfficer = new("han-yong", "community-officer@anping-station");
    private static readonly Actor Station = new("song-jinhua", "station-leader@anping-station");
    private static readonly Actor County = new("chen-yong", "county-centre@qingshi");
    private static readonly Actor OtherCounty = new("yang-ying", "county-centre@qingshi");

    /// <summary>The steps of a case: one is settled, one is dismissed and a party of it erased, one is dangerous.</summary>
    public static IReadOnlyList<CaseStep> Of(int number)
    {
        var dispute = new DisputeId($"case-{number:D4}");
        (Command Command, Actor By)[] steps = (number % 3) switch
        {
            0 => Settled(number),
            1 => DismissedAndErased(number),
            _ => Dangerous(number),
        };
        return [.. steps.Select((step, place) => new CaseStep(dispute, place, step.Command, step.By, TimeSpan.FromMinutes(7 * place)))];
    }

    private static (Command Command, Actor By)[] Settled(int number) =>
    [
        (Report(number), Reception),
        (new Accept(), Mediator),
        (new ScreenIn(), Mediator),
        (new AddNote { Text = $"王{number} and 李{number} know each other." }, Mediator),
        (new RecordAssessment { Met = ["p1", "p2"], Causes = "A wall." }, Officer),
        (new Assign { Channel = "peoples-mediation", Handler = "yu-mei" }, Officer),
        (new RecordSession { Result = SessionResult.NotAgreed }, Mediator),
        (new Settle { Form = AgreementForm.Oral, Obligations = [new("p1", "p2", "pay", Start.AddDays(20))] }, Mediator),
        (new RecordProgress { Text = "They greet each other again." }, Mediator),
    ];

    private static (Command Command, Actor By)[] DismissedAndErased(int number) =>
    [
        (Report(number), Reception),
        (new Accept(), Mediator),
        (new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Mediator),
        (new AddNote { Text = "Nothing in it." }, Mediator),
        (new Dismiss { Reason = "no dispute", OutsideRoute = "the court" }, Officer),
        (new AddNote { Text = "Told them." }, Mediator),
        (new ErasePerson { Person = "p1", Reason = "asked for it" }, County),
        (new Approve { Proposal = "q1" }, OtherCounty),
        (new AddNote { Text = "Erased." }, Mediator),
    ];

    private static (Command Command, Actor By)[] Dangerous(int number)
    {
        var report = Report(number);
        report.Facts["peopleInvolved"] = 12;
        report.Facts["weaponSeen"] = true;
        return
        [
            (report, Reception),
            (new Accept(), Mediator),
            (new SignWarning { Warning = "w1" }, Station),
            (new ScreenIn(), Mediator),
            (new RecordIncident { Text = "They shouted." }, Mediator),
            (new RecordPlan { Lead = "xie-lihua", Handlers = ["yu-mei"], Measures = "Talk to both." }, Officer),
            (new AddFacts { Facts = new GivenFacts { ["policeCalls"] = 2 } }, Mediator),
            (new RequestHelp { What = "an expert" }, Mediator),
            (new AddNote { Text = "Somebody stays with them." }, OtherOfficer),
        ];
    }

    private static Report Report(int number) => new()
    {
        Ledger = "community",
        Category = "neighbour",
        Place = $"东村{number}号",
        Unit = "anping-dongcun",
        Parties = [new($"王{number}", "13900000000"), new($"李{number}")],
        Summary = "A quarrel about a wall.",
        SourceOrder = number,
        Facts =
        {
            ["peopleInvolved"] = 2, ["policeCalls"] = 0, ["injury"] = "none", ["weaponSeen"] = false, ["violenceThreatened"] = false, ["selfHarmSpokenOf"] = false,
            ["alcohol"] = false, ["minorsInvolved"] = false, ["amountAtStake"] = 0,
        },
    };
}
