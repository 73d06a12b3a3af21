using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Rules.Words;
using Parley.Steps;

namespace Parley.Grading;

/// <summary>
/// 分级: the highest matching level wins and all matches are kept. What cannot be told is never "no": it gives a provisional floor and questions to ask.
/// Confirmed rises at once and falls only by two people or, where the pack says so, by a calm visit.
/// </summary>
internal static class Grader
{
    /// <summary>The grading after the events of a decision; null when nothing changed.</summary>
    public static Graded? Grade(Dispute dispute, IReadOnlyList<DisputeEvent> events, StepContext context)
    {
        if (!dispute.Stage.IsActive()) return null;
        var row = context.Sheet(dispute);
        var finding = context.Pack.Grading.Evaluate(row);
        var scale = context.Pack.Levels;
        var confirmed = Confirmed(dispute, events, finding, context);
        var provisional = Provisional(dispute, finding, confirmed, context);
        var held = scale.Higher(confirmed, provisional);
        var grade = new Grade(
            held,
            confirmed,
            provisional,
            [.. finding.Matched.Select(m => m.Id)],
            [.. finding.Unclear.Select(u => u.Rule.Id)],
            Questions(finding, held, scale));
        return grade == dispute.Grade
            ? null
            : new Graded(held, confirmed, provisional, grade.Matched, grade.CannotTell, grade.Ask, Values(row), context.Pack.Revision);
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
        [.. finding.Unclear.Where(u => u.Rule.Rank > scale.RankOf(held)).SelectMany(u => u.Facts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Every value that was known, so that reasons can be recomputed for ever.</summary>
    private static EquatableArray<NamedFact> Values(FactRow row)
    {
        var values = new List<NamedFact>();
        foreach (var slot in row.Words.Slots)
        {
            if (row[slot.Index] is { } value) values.Add(new NamedFact(slot.Word.Name, value));
        }

        return [.. values.OrderBy(v => v.Name, StringComparer.Ordinal)];
    }
}
