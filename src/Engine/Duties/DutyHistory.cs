using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Duties;

/// <summary>What has moved a deadline since it was set, a sentence each, in the order in which it happened.</summary>
internal static class DutyHistory
{
    public static IEnumerable<string> Of(Deadline deadline, IReadOnlyList<RecordedCommit> history, DutyWords words)
    {
        foreach (var commit in history)
        {
            foreach (var happened in commit.Events)
            {
                if (Sentence(deadline, happened, commit, history, words) is { } sentence) yield return sentence;
            }
        }
    }

    private static string? Sentence(Deadline deadline, DisputeEvent happened, RecordedCommit commit, IReadOnlyList<RecordedCommit> history, DutyWords words)
    {
        var (at, by) = (words.Moment(commit.At), commit.Header.Actor.SubjectId);
        return happened switch
        {
            DeadlineSet { Deadline: { Rung: > 0 } set } when set.Id == deadline.Id => words.Say($"Came to {set.Holder} at {at}: due {words.Moment(set.Due)}.", $"{at} 转至 {set.Holder}：{words.Moment(set.Due)} 到期。"),
            DeadlineShortened e when e.Deadline == deadline.Id => Shortened(e, at, words),
            DeadlineExtended e when e.Deadline == deadline.Id => Extended(e, at, commit, history, words),
            DeadlinePaused e when e.Deadline == deadline.Id => words.Say($"Paused at {at} by {by}: {e.Reason}.", $"{at} 由 {by} 暂停：{e.Reason}。"),
            DeadlineResumed e when e.Deadline == deadline.Id => words.Say($"Resumed at {at} by {by}: due {words.Moment(e.Due)}.", $"{at} 由 {by} 恢复：{words.Moment(e.Due)} 到期。"),
            DeadlineMissed e when e.Deadline == deadline.Id => words.Say($"Missed at {words.Moment(e.Due)}.", $"{words.Moment(e.Due)} 逾期未办。"),
            DutyMoved e when e.Deadline == deadline.Id => words.Say($"Moved to {e.Holder} at {at}: due {words.Moment(e.Due)}.", $"{at} 转至 {e.Holder}：{words.Moment(e.Due)} 到期。"),
            _ => null,
        };
    }

    private static string Shortened(DeadlineShortened e, string at, DutyWords words)
    {
        var limit = Length.TryParse(e.Limit, out var length) ? words.Length(length) : e.Limit;
        return words.Say($"Shortened to {limit} when the level rose at {at}: due {words.Moment(e.Due)}.", $"{at} 因等级上升缩短为 {limit}：{words.Moment(e.Due)} 到期。");
    }

    /// <summary>Who asked and who approved: the commit is the second person's where there was one.</summary>
    private static string Extended(DeadlineExtended e, string at, RecordedCommit commit, IReadOnlyList<RecordedCommit> history, DutyWords words)
    {
        var (by, length, due) = (commit.Header.Actor.SubjectId, words.Length(e.By), words.Moment(e.Due));
        if (commit.Header.Command != nameof(Approve)) return words.Say($"Extended by {length} at {at} by {by}: due {due}.", $"{at} 由 {by} 延长 {length}：{due} 到期。");
        var proposal = commit.Events.OfType<ProposalApproved>().FirstOrDefault()?.Proposal;
        var asked = history.SelectMany(c => c.Events).OfType<ProposalMade>().FirstOrDefault(p => p.Proposal == proposal)?.By ?? by;
        return words.Say($"Extended by {length} at {at}, asked for by {asked} and approved by {by}: due {due}.", $"{at} 延长 {length}，{asked} 提请、{by} 批准：{due} 到期。");
    }
}
