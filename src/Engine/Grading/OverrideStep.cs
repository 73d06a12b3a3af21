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
            if (MayNotLower(dispute, context) is { } mayNot) return StepResult.Refuse(mayNot);
            if (context.SecondPerson is null) return StepResult.SecondPerson;
        }

        return StepResult.Happened(new LevelOverridden(command.Level, lowers, command.Until.ToUniversalTime(), PersonalText.Free(command.Reason)));
    }

    private static Refusal? MayNotLower(Dispute dispute, StepContext context)
    {
        var lower = context.Pack.LevelOptions.FirstOrDefault(o => o.Level == dispute.Level)?.Lower ?? [];
        var post = Holder.Parse(context.Actor.PostId).Post;
        return lower.IsEmpty || lower.Contains(post) ? null : Refusal.Of(GradingMessages.MayNotLower, "Lower", post, dispute.Level, string.Join(", ", lower));
    }
}
