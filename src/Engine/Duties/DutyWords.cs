using System.Collections.Frozen;
using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Duties;

/// <summary>How events, lengths and moments read in a sentence of a language.</summary>
internal sealed class DutyWords(string language, TimeZoneInfo zone)
{
    private const string Chinese = "zh-CN";

    private static readonly FrozenDictionary<string, (string English, string Chinese)> Events = new Dictionary<string, (string English, string Chinese)>(StringComparer.Ordinal)
    {
        [nameof(Reported)] = ("the report", "接报"),
        [nameof(HandoverAccepted)] = ("the acceptance", "接收"),
        [nameof(HandoverReturned)] = ("the return of the handover", "退回"),
        [nameof(ScreenedIn)] = ("the screening", "初核受理"),
        [nameof(Unmerged)] = ("the unmerging", "拆案"),
        [nameof(AssessmentRecorded)] = ("the assessment", "研判"),
        [nameof(PlanRecorded)] = ("the plan", "制定方案"),
        [nameof(Assigned)] = ("the assignment", "分流交办"),
        [nameof(TakenOn)] = ("the taking on", "承接"),
        [nameof(Declined)] = ("the declining", "退办"),
        [nameof(UnitJoined)] = ("the joining of a unit", "单位加入"),
        [nameof(SessionRecorded)] = ("the session", "调解"),
        [nameof(Settled)] = ("the settlement", "达成协议"),
        [nameof(MediationEnded)] = ("the end of mediation", "调解终结"),
        [nameof(ReferredOut)] = ("the referral", "移送"),
        [nameof(ReferralAnswered)] = ("the answer to the referral", "移送答复"),
        [nameof(VisitRecorded)] = ("the visit", "回访"),
        [nameof(Reopened)] = ("the reopening", "重新办理"),
        [nameof(EpisodeOpened)] = ("the re-entry", "再次进入"),
        [nameof(ReviewRequested)] = ("the request for a review", "复核申请"),
        [nameof(FactsRecorded)] = ("the new facts", "补充情况"),
        [nameof(FactCorrected)] = ("the correction", "更正情况"),
        [nameof(IncidentRecorded)] = ("the incident", "新发事件"),
        [nameof(Graded)] = ("the grading", "研判定级"),
        [nameof(LevelOverridden)] = ("the judgement of the level", "人工定级"),
        [nameof(WarningIssued)] = ("the warning", "发出预警"),
        [nameof(WarningSigned)] = ("the signature", "签收预警"),
        [nameof(Climbed)] = ("the climb", "提级"),
        [nameof(HandlerReplaced)] = ("the change of handler", "更换承办人"),
        [nameof(Designated)] = ("the designation", "指定管辖"),
        [nameof(ConcernedRecorded)] = ("the record of who is concerned", "利害关系登记"),
        [nameof(Supervised)] = ("the order", "督办"),
        [nameof(HelpRequested)] = ("the request for help", "协助请求"),
        [nameof(HelpAnswered)] = ("the answer to the request", "协助答复"),
        [nameof(ProposalMade)] = ("the proposal", "提请审批"),
        [nameof(DeadlinePaused)] = ("the pause", "暂停"),
        [nameof(StageMoved)] = ("the change of stage", "阶段变化"),
        [nameof(ProgressRecorded)] = ("the report of progress", "报告进展"),
        [nameof(ObligationEnded)] = ("the end of an obligation", "义务了结"),
        [nameof(DisputeClosed)] = ("the closing", "办结"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Say(string english, string chinese) => language == Chinese ? chinese : english;

    /// <summary>What happened; events nobody needed words for yet by their name.</summary>
    public string Event(string name) => Events.TryGetValue(name, out var words) ? Say(words.English, words.Chinese) : name;

    /// <summary>A local moment; seconds only where they are needed to tell it.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        return local.ToString(local.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    public string Length(Length length)
    {
        var amount = length.Amount.ToString(CultureInfo.InvariantCulture);
        var (english, chinese) = length.Unit switch
        {
            LengthUnit.Minutes => ("minute", "分钟"),
            LengthUnit.Hours => ("hour", "小时"),
            LengthUnit.Days => ("day", "天"),
            LengthUnit.WorkingDays => ("working day", "个工作日"),
            _ => ("month", "个月"),
        };
        return Say($"{amount} {english}{(length.Amount == 1 ? string.Empty : "s")}", $"{amount} {chinese}");
    }

    public string Times(int count) => count switch
    {
        1 => Say("once", "1 次"),
        2 => Say("twice", "2 次"),
        _ => Say(string.Create(CultureInfo.InvariantCulture, $"{count} times"), string.Create(CultureInfo.InvariantCulture, $"{count} 次")),
    };
}
