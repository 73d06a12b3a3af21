using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Duties;

/// <summary>
/// Says of a deadline when it is due and why then: who must do what, what started it, the limit with its calendar and legal basis, and all that has moved it since.
/// A function of what is stored and the pack alone.
/// </summary>
internal static class DutySentence
{
    /// <summary>Whether something has moved it since it was set, so that its history is needed to say what.</summary>
    public static bool NeedsHistory(Deadline deadline) => deadline.Setting > 1 || deadline.Rung > 0 || deadline.State == DeadlineState.Paused;

    public static string Of(Dispute dispute, Deadline deadline, IReadOnlyList<RecordedCommit> history, Pack pack, string language)
    {
        var words = new DutyWords(language, pack.Settings.TimeZone);
        var first = history.SelectMany(commit => commit.Events).OfType<DeadlineSet>().FirstOrDefault(e => e.Deadline.Id == deadline.Id)?.Deadline ?? deadline;
        var rule = pack.Deadlines.Find(deadline.Kind);
        var sentences = new List<string> { Due(dispute, deadline, first, pack, words) };
        if (rule?.LegalBasis is { } basis) sentences.Add(words.Say($"Legal basis: {basis}.", $"法律依据：{basis}。"));
        sentences.AddRange(DutyHistory.Of(deadline, history, words));
        if (Climbed(deadline, words) is { } climbed) sentences.Add(climbed);
        return string.Join(words.Say(" ", string.Empty), sentences);
    }

    /// <summary>What must be done, in the words of the pack; what the engine does itself in its own.</summary>
    public static string Label(Deadline deadline, Pack pack, string language)
    {
        var words = new DutyWords(language, pack.Settings.TimeZone);
        if (pack.Deadlines.Find(deadline.Kind)?.Label.In(language) is { Length: > 0 } label) return label;
        return deadline.Kind switch
        {
            DeadlineKinds.Resume => words.Say($"Resume {deadline.Subject}", $"恢复计算 {deadline.Subject}"),
            DeadlineKinds.Regrade => words.Say("Grade again: a rule that reads time can turn", "重新定级：涉及时间的规则可能变化"),
            DeadlineKinds.Repeat => words.Say($"Tell again by route {deadline.Subject}", $"按路径 {deadline.Subject} 再次通知"),
            DeadlineKinds.OverrideEnds => words.Say("End the judgement of the level", "人工定级到期"),
            DeadlineKinds.EarlyWarning => words.Say($"Remind the holder of {deadline.Subject}", $"提醒 {deadline.Subject} 的责任人"),
            _ => deadline.Kind,
        };
    }

    private static string Due(Dispute dispute, Deadline deadline, Deadline first, Pack pack, DutyWords words)
    {
        var label = Label(deadline, pack, words.Say("en", "zh-CN"));
        var holder = deadline.Holder is { } one ? words.Say($", {one}", $"（{one}）") : string.Empty;
        var (due, zone) = (words.Moment(deadline.Due), pack.Settings.TimeZone.Id);
        var (started, cause, limit) = (words.Moment(first.StartedAt), words.Event(first.StartedBy), Limit(dispute, first, pack, words));
        return deadline.State == DeadlineState.Paused
            ? words.Say($"{label}{holder}: paused; it started with {cause} at {started} ({zone}), {limit}.", $"{label}{holder}：已暂停；{started}（{zone}）因{cause}启动，{limit}。")
            : words.Say($"{label}{holder}: due {due} ({zone}), because it started with {cause} at {started}, {limit}.", $"{label}{holder}：{due}（{zone}）到期；{started} 因{cause}启动，{limit}。");
    }

    private static string Limit(Dispute dispute, Deadline first, Pack pack, DutyWords words)
    {
        if (!Length.TryParse(first.Limit, out var length)) return words.Say("and the due moment was given with it", "到期时刻由其给定");
        if (first.Kind == DeadlineKinds.Visit) return words.Say($"and the plan has a visit after {words.Length(length)}", $"回访计划为 {words.Length(length)}后");
        var calendar = pack.Current.Calendar;
        var covers = words.Say($"calendar {calendar.From:yyyy-MM-dd} to {calendar.Until:yyyy-MM-dd}", $"日历 {calendar.From:yyyy-MM-dd} 至 {calendar.Until:yyyy-MM-dd}");
        if (length.Unit == LengthUnit.WorkingDays) return words.Say($"and the limit is {words.Length(length)} ({covers})", $"时限 {words.Length(length)}（{covers}）");
        return IsWorking(dispute, first, pack)
            ? words.Say($"and the limit is {words.Length(length)} of working time ({covers})", $"时限 {words.Length(length)}，按工作时间计（{covers}）")
            : words.Say($"and the limit is {words.Length(length)} of natural time", $"时限 {words.Length(length)}，按自然时间计");
    }

    /// <summary>By the limit of that length that applies now, else by any of that length: the level may have changed since.</summary>
    private static bool IsWorking(Dispute dispute, Deadline first, Pack pack)
    {
        if (pack.Deadlines.Find(first.Kind) is not { } rule) return false;
        if (rule.LimitFor(dispute) is { } now && now.Length.ToString() == first.Limit) return now.Calendar == CalendarUse.Working;
        return rule.Lengths.Limits.Values.Any(limit => limit.Length.ToString() == first.Limit && limit.Calendar == CalendarUse.Working);
    }

    private static string? Climbed(Deadline deadline, DutyWords words)
    {
        if (deadline.Rung == 0) return null;
        var first = deadline.First ?? deadline.Holder;
        return deadline.Missed
            ? words.Say($"Climbed {words.Times(deadline.Rung)}; first the duty of {first}.", $"已提级 {words.Times(deadline.Rung)}；最初由 {first} 负责。")
            : words.Say($"Passed on {words.Times(deadline.Rung)}, because nobody there could act; first the duty of {first}.", $"因无人可办已转交 {words.Times(deadline.Rung)}；最初由 {first} 负责。");
    }
}
