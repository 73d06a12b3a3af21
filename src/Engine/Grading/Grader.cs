using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Grading;

/// <summary>
/// 分级: the highest matching level wins and all matches are kept. What cannot be told is never "no": it gives a provisional floor and questions to ask.
/// Confirmed rises at once and falls only by two people or, where the pack says so, by a calm visit.
/// </summary>
internal static class Grader
{
    /// <summary>The grading after the events of a decision; null when nothing changed.</summary>
    public static Graded? Grade(Dispute dispute, IReadOnlyList<DisputeEvent> events, Sheet sheet, StepContext context)
    {
        var finding = context.Pack.Grading.Evaluate(sheet.Row, sheet.Outcomes);
        var scale = context.Pack.Levels;
        var confirmed = Confirmed(dispute, events, finding, context);
        var provisional = Provisional(dispute, finding, confirmed, context);
        var held = scale.Higher(confirmed, provisional);
        var ask = Questions(finding, held, scale);
        return IsSame(dispute.Grade, held, confirmed, provisional, ask) && IsSame(dispute.Grade, finding)
            ? null
            : new Graded(held, confirmed, provisional, [.. finding.Matched.Select(m => m.Id)], [.. finding.Unclear.Select(u => u.Rule.Id)], ask, Values(sheet), context.Pack.Revision);
    }

    private static bool IsSame(Grade grade, Level held, Level confirmed, Level provisional, EquatableArray<string> ask) =>
        grade.Held == held && grade.Confirmed == confirmed && grade.Provisional == provisional && grade.Ask == ask;

    private static bool IsSame(Grade grade, GradingResult finding)
    {
        if (grade.Matched.Count != finding.Matched.Length || grade.CannotTell.Count != finding.Unclear.Length) return false;
        for (var i = 0; i < finding.Matched.Length; i++)
        {
            if (!string.Equals(grade.Matched[i], finding.Matched[i].Id, StringComparison.Ordinal)) return false;
        }

        for (var i = 0; i < finding.Unclear.Length; i++)
        {
            if (!string.Equals(grade.CannotTell[i], finding.Unclear[i].Rule.Id, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static Level Confirmed(Dispute dispute, IReadOnlyList<DisputeEvent> events, GradingResult finding, StepContext context)
    {
        var scale = context.Pack.Levels;
        var lowering = dispute.Override is { Lowers: true } over ? over : null;
        var level = scale.Higher(OverrideStep.Lowest(dispute, context), Kept(dispute, events, context));
        foreach (var match in finding.Matched)
        {
            // While a lowering holds, what it was decided on does not raise the level again; anything new does.
            if (lowering is null || !lowering.Ignores.Any(i => i == match.Id)) level = scale.Higher(level, match.Level);
        }

        foreach (var happened in events)
        {
            if (happened is AssessmentRecorded assessed) level = scale.Higher(level, assessed.Confirmed);
            if (happened is MergeReceived merged) level = scale.Higher(level, merged.Level);
        }

        return level;
    }

    /// <summary>
    /// What stays confirmed whatever the rules say now: all that was, unless two people lowered it, a calm visit may, or an ended dispute begins anew from its floor.
    /// </summary>
    private static Level Kept(Dispute dispute, IReadOnlyList<DisputeEvent> events, StepContext context)
    {
        var scale = context.Pack.Levels;
        var kept = dispute.Grade.Confirmed;
        foreach (var happened in events)
        {
            kept = happened switch
            {
                LevelOverridden { Lowers: true } over when scale.RankOf(over.Level) < scale.RankOf(kept) => over.Level,
                VisitRecorded { Worst: VisitResult.Calm } when context.Pack.Settings.CalmVisitLowers => Level.None,
                EpisodeOpened { Cause: Outcome.Reopened } => Level.None,
                _ => kept,
            };
        }

        return kept;
    }

    /// <summary>The floor for what is unknown (never above what the unknown could reach), or an override's term; none unless it is above the confirmed level.</summary>
    private static Level Provisional(Dispute dispute, GradingResult finding, Level confirmed, StepContext context)
    {
        var scale = context.Pack.Levels;
        var level = dispute.Override?.Level ?? Level.None;
        foreach (var (rule, _) in finding.Unclear)
        {
            level = scale.Higher(level, scale.RankOf(rule.WhenUnknown.Floor) < rule.Rank ? rule.WhenUnknown.Floor : rule.Level);
        }

        return scale.RankOf(level) > scale.RankOf(confirmed) ? level : Level.None;
    }

    /// <summary>Only unknowns that could raise the level above the one reached are asked; the rest are only shown.</summary>
    private static EquatableArray<string> Questions(GradingResult finding, Level held, LevelScale scale) =>
        finding.Unclear.IsEmpty ? [] : [.. finding.Unclear.Where(u => u.Rule.Rank > scale.RankOf(held)).SelectMany(u => u.Facts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Every known value that a rule of grading reads, so that reasons can be recomputed for ever.</summary>
    private static EquatableArray<NamedFact> Values(Sheet sheet)
    {
        var values = new List<NamedFact>(sheet.Graded.Length);
        foreach (var slot in sheet.Graded)
        {
            if (sheet.Row[slot] is { } value) values.Add(new NamedFact(sheet.Row.Words.Slots[slot].Word.Name, value));
        }

        return [.. values];
    }
}
