using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Grading;

/// <summary>A level by a person's judgement, with reason and end date; lowering needs two people.</summary>
internal static class OverrideStep
{
    public static StepResult Override(Dispute dispute, OverrideLevel command, StepContext context)
    {
        if ((Wanted.Level(context.Pack, command.Level) ?? Wanted.Text(command.Reason, nameof(command.Reason)) ?? Wanted.Later(command.Until, context.Now, nameof(command.Until))) is { } refusal)
        {
            return StepResult.Refuse(refusal);
        }

        var lowers = context.Pack.Levels.RankOf(command.Level) < context.Pack.Levels.RankOf(dispute.Level);
        if (lowers)
        {
            if ((MayNotLower(dispute, context) ?? BelowFloor(dispute, command.Level, context)) is { } mayNot) return StepResult.Refuse(mayNot);
            if (context.SecondPerson is null) return StepResult.SecondPerson;
            if (IsBelowOverride(dispute, command.Level, context) && context.Disagrees(dispute, dispute.Override?.Head) is { } stricter) return stricter;
        }

        var until = command.Until.ToUniversalTime();
        var standing = lowers ? null : Standing(dispute, context);
        return StepResult.Happened(new LevelOverridden(command.Level, lowers, standing is { } other && other.Until > until ? other.Until : until, PersonalText.Free(command.Reason))
        {
            Head = context.HeadActing(dispute) ?? standing?.Head,
        });
    }

    /// <summary>Another head's judgement that is not lowered: of the two ends the later holds.</summary>
    private static LevelOverride? Standing(Dispute dispute, StepContext context) => dispute.Override is { Head: { } head } over && !context.ActsFor(head) ? over : null;

    private static bool IsBelowOverride(Dispute dispute, Level level, StepContext context) =>
        dispute.Override is { } over && context.Pack.Levels.RankOf(level) < context.Pack.Levels.RankOf(over.Level);

    /// <summary>Below this nobody sets the level: the pack's floor once it is screened in, and the floor of a further episode.</summary>
    public static Level Lowest(Dispute dispute, StepContext context) =>
        dispute.ScreenedIn ? context.Pack.Levels.Higher(dispute.Floor, context.Pack.Settings.ScreenedInAtLeast) : dispute.Floor;

    private static Refusal? BelowFloor(Dispute dispute, Level level, StepContext context) =>
        Lowest(dispute, context) is var lowest && context.Pack.Levels.RankOf(level) < context.Pack.Levels.RankOf(lowest)
            ? Refusal.Of(GradingMessages.BelowFloor, "Floor", level, lowest)
            : null;

    private static Refusal? MayNotLower(Dispute dispute, StepContext context)
    {
        var lower = context.Pack.LevelOptions.FirstOrDefault(o => o.Level == dispute.Level)?.Lower ?? [];
        var post = Holder.Parse(context.Actor.PostId).Post;
        return lower.IsEmpty || lower.Contains(post) ? null : Refusal.Of(GradingMessages.MayNotLower, "Lower", post, dispute.Level, string.Join(", ", lower));
    }
}
