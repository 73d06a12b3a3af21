using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Host.Demo;

/// <summary>Tells what people did about a matter and how it went.</summary>
internal sealed class WorkStory(DemoWords words)
{
    public string? Of(DisputeEvent happened) => Handling(happened) ?? FollowUp(happened) ?? Command(happened);

    private string? Handling(DisputeEvent happened) => happened switch
    {
        AssessmentRecorded e => words.Say($"assessed, {words.Level(e.Confirmed)} confirmed", $"完成研判，确认{words.Level(e.Confirmed)}"),
        PlanRecorded e => words.Say($"plan: {e.Measures.Value}", $"一案一策：{e.Measures.Value}"),
        Assigned e => words.Say($"given to {words.Channel(e.Channel)}, {words.Unit(e.Unit)}", $"交由{words.Unit(e.Unit)}{words.Channel(e.Channel)}办理"),
        TakenOn => words.Say("taken on", "已承接"),
        Declined e => words.Say($"declined: {e.Reason?.Value}", $"不予承接：{e.Reason?.Value}"),
        SessionRecorded e => words.Say($"session: {Session(e.Result)}", $"调解：{Session(e.Result)}"),
        Settled e => words.Say($"SETTLED {Form(e.Form)}{Obligations(e)}", $"达成协议（{Form(e.Form)}）{Obligations(e)}"),
        MediationEnded e => words.Say(
            $"mediation ENDS WITHOUT AGREEMENT: {End(e.Cause)}; told where else to turn: {e.OutsideRoutes?.Value}", $"调解终结，未达成协议：{End(e.Cause)}；已告知其他途径：{e.OutsideRoutes?.Value}"),
        ReferredOut e => words.Say($"referred to {words.Body(e.Body)}: {e.Reason?.Value}", $"移送{words.Body(e.Body)}：{e.Reason?.Value}"),
        ReferralAnswered { Settled: true } e => words.Say($"the other body dealt with it: {e.Answer?.Value}", $"承接单位已办结：{e.Answer?.Value}"),
        ReferralAnswered e => words.Say($"the other body hands it back: {e.Answer?.Value}", $"承接单位退回：{e.Answer?.Value}"),
        _ => null,
    };

    private string? FollowUp(DisputeEvent happened) => happened switch
    {
        VisitRecorded e => words.Say($"visit ({Method(e.Method)}): {Visit(e.Worst)}{Found(e.Text)}", $"回访（{Method(e.Method)}）：{Visit(e.Worst)}{Found(e.Text)}"),
        ObligationEnded { How: ObligationEnd.Waived } => words.Say("an obligation is waived", "权利人免除履行"),
        ObligationEnded e => words.Say($"an obligation ends: {Ending(e.How)}", $"履行事项终结：{Ending(e.How)}"),
        IncidentRecorded e => words.Say($"it happened again{Found(e.Text)}", $"再次发生事件{Found(e.Text)}"),
        FactsRecorded e => words.Say($"known: {Facts(e.Facts)}", $"要素：{Facts(e.Facts)}"),
        FactCorrected e => words.Say($"corrected: {words.Fact(e.Fact)}", $"更正：{words.Fact(e.Fact)}"),
        _ => null,
    };

    private string? Command(DisputeEvent happened) => happened switch
    {
        HelpRequested e => words.Say($"help is asked of {words.Holder(e.Asked)}: {e.What.Value}", $"向{words.Holder(e.Asked)}请求协助：{e.What.Value}"),
        HelpAnswered e => words.Say($"help {(e.Granted ? "comes" : "is refused")}{Found(e.Answer)}", $"{(e.Granted ? "同意协助" : "不予协助")}{Found(e.Answer)}"),
        UnitJoined e => words.Say($"{words.Unit(e.Unit)} joins", $"{words.Unit(e.Unit)}参与联合办理"),
        ReviewRequested e => words.Say($"a party asks for a review: {e.Reason?.Value}", $"当事人申请复核：{e.Reason?.Value}"),
        ProposalMade e => words.Say($"proposed, and waiting for a second person: {e.Command}", $"已提出 {e.Command}，待第二人批准"),
        ProposalApproved => words.Say("the second person approves", "第二人批准"),
        ProposalRejected e => words.Say($"the second person says no: {e.Reason?.Value}", $"第二人不同意：{e.Reason?.Value}"),
        ProgressRecorded e => words.Say($"progress: {e.Text.Value}", $"进展：{e.Text.Value}"),
        ConcernedRecorded => words.Say("it is somebody's own matter here; they take no part", "登记利害关系，有关单位和人员不参与办理"),
        Recused e => words.Say($"somebody steps aside: {e.Reason?.Value}", $"申请回避：{e.Reason?.Value}"),
        _ => null,
    };

    private string Facts(IEnumerable<NamedFact> facts) =>
        string.Join(words.Say(", ", "，"), facts.Where(f => f.Value is not null).Select(f => $"{words.Fact(f.Name)} = {words.Value(f.Name, f.Value ?? default)}"));

    private string Session(SessionResult result) => result switch
    {
        SessionResult.Agreed => words.Say("agreed", "达成一致"),
        SessionResult.NotAgreed => words.Say("not agreed", "未达成一致"),
        _ => words.Say("adjourned", "择期再调"),
    };

    private string Form(AgreementForm form) => form switch
    {
        AgreementForm.Oral => words.Say("by word of mouth", "口头"),
        AgreementForm.Written => words.Say("in writing", "书面"),
        _ => words.Say("on the spot", "当场履行"),
    };

    private string End(MediationEnd end) => end switch
    {
        MediationEnd.Failed => words.Say("it was tried and failed", "调解不成"),
        MediationEnd.RefusedByParty => words.Say("a party refuses", "当事人拒绝调解"),
        _ => words.Say("it may not be mediated", "不宜调解"),
    };

    private string Visit(VisitResult result) => result switch
    {
        VisitResult.Calm => words.Say("calm", "平稳"),
        VisitResult.NotReached => words.Say("not reached", "未见"),
        VisitResult.Uneasy => words.Say("UNEASY, still simmering", "有苗头"),
        _ => words.Say("FLARED UP", "激化"),
    };

    private string Ending(ObligationEnd end) => end switch
    {
        ObligationEnd.Performed => words.Say("performed", "已履行"),
        ObligationEnd.Enforced => words.Say("enforced", "强制执行"),
        _ => words.Say("taken to court", "已起诉"),
    };

    private string Method(string method) => method switch
    {
        "phone" => words.Say("by phone", "电话"),
        "in-person" => words.Say("in person", "上门"),
        _ => method,
    };

    private string Obligations(Settled settled) => settled.Obligations.Count == 0
        ? string.Empty
        : words.Say($": {string.Join("; ", settled.Obligations.Select(o => o.What.Value))}", $"：{string.Join("；", settled.Obligations.Select(o => o.What.Value))}");

    private string Found(PersonalText? text) => text?.Value is { Length: > 0 } found ? words.Say($": {found}", $"：{found}") : string.Empty;
}
