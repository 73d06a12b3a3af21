using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Host.Demo;

/// <summary>Tells how a matter came in and what became of it as a whole.</summary>
internal sealed class IntakeStory(DemoWords words)
{
    public string? Of(DisputeEvent happened) => happened switch
    {
        Reported e => words.Say($"reported to the {e.Ledger} ledger; {words.Unit(e.Unit)} answers for it{Earlier(e.Earlier)}", $"录入{Ledger(e.Ledger)}，由{words.Unit(e.Unit)}负责{Earlier(e.Earlier)}"),
        HandoverAccepted => words.Say("accepted", "已接收"),
        HandoverReturned e => words.Say($"handed back ({Brief(e.Reason)}); the first receiver stays responsible", $"退回（{Brief(e.Reason)}）；首接单位仍负责"),
        Designated e => words.Say($"the common superior names {words.Unit(e.Unit)}: {e.Reason?.Value}", $"共同上级指定{words.Unit(e.Unit)}办理：{e.Reason?.Value}"),
        ScreenedIn { NotMediable: true } => words.Say("screened in, and not to be settled between the parties", "初核受理；此类事项不得由当事人自行调解"),
        ScreenedIn => words.Say("screened in", "初核受理"),
        Dismissed e => words.Say($"not taken on ({Brief(e.Reason)}); told where else to go: {e.OutsideRoute?.Value}", $"不予受理（{Brief(e.Reason)}）；已告知其他途径：{e.OutsideRoute?.Value}"),
        MergedInto e => words.Say($"goes on in {e.Target}", $"并入 {e.Target}"),
        MergeReceived e => words.Say($"takes {e.Source} in", $"{e.Source} 并入本件"),
        Linked e => words.Say($"linked with {e.Other}", $"与 {e.Other} 关联"),
        WatchingStopped e => words.Say($"no longer watched: {e.Reason?.Value}", $"停止跟踪：{e.Reason?.Value}"),
        Reopened e => words.Say($"reopened: {e.Reason?.Value}", $"重新受理：{e.Reason?.Value}"),
        EpisodeOpened e when e.Floor == Level.None => words.Say($"COMES BACK as episode {e.Number}", $"再次进入流程，第 {e.Number} 轮"),
        EpisodeOpened e => words.Say($"COMES BACK as episode {e.Number}, not below {words.Level(e.Floor)}", $"再次进入流程，第 {e.Number} 轮，等级不低于{words.Level(e.Floor)}"),
        DisputeClosed { OpenPoint: { } open } => words.Say($"CLOSED, with an open point: {open.Value}", $"办结，遗留事项：{open.Value}"),
        DisputeClosed => words.Say("CLOSED", "办结"),
        _ => null,
    };

    private string Earlier(EarlierReports earlier)
    {
        var likely = earlier.Likely.Count == 0 ? string.Empty : words.Say($"; perhaps the same as {string.Join(", ", earlier.Likely)}", $"；可能与 {string.Join("、", earlier.Likely)} 重复");
        return earlier.SamePlace == 0 ? likely : words.Say($"; {earlier.SamePlace} earlier report(s) at this place{likely}", $"；同一地点此前有 {earlier.SamePlace} 件{likely}");
    }

    private static string? Brief(PersonalText? reason) => reason?.Value?.TrimEnd('.', '。');

    private static string Ledger(string ledger) => ledger switch
    {
        "community" => "社区台账",
        "police" => "警情移交台账",
        "department" => "部门移交台账",
        "online" => "网上台账",
        _ => ledger,
    };
}
