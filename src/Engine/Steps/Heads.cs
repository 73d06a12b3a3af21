using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Steps;

/// <summary>双组长: where several heads stand together on the top of the ladder, what one of them instructed holds until that one agrees to something weaker.</summary>
internal static class Heads
{
    /// <summary>The head the actor acts as; null for all others, and where there is only one.</summary>
    public static Holder? HeadActing(this StepContext context, Dispute dispute)
    {
        var own = Holder.Parse(context.Actor.PostId).Post;
        foreach (var rung in context.Pack.Ladder.Rungs)
        {
            if (rung.Tier != context.Pack.Ladder.Highest || context.Pack.Notices.Find(rung.Receiver) is not { Everyone: true, Posts.Length: > 1 } heads) continue;
            foreach (var head in context.Pack.Resolve(heads, dispute))
            {
                if (head.Post == own && context.ActsFor(head)) return head;
            }
        }

        return null;
    }

    /// <summary>What stands against something weaker: the head has not agreed. Without a second person it is proposed; a head none of whose people may act binds nobody.</summary>
    public static StepResult? Disagrees(this StepContext context, Dispute dispute, Holder? instructed)
    {
        if (instructed is not { } head || context.ActsFor(head) || !context.CanAct(dispute, head)) return null;
        if (context.SecondPerson is not { } second) return StepResult.SecondPerson;
        return (context with { Actor = second }).ActsFor(head) ? null : StepResult.Refuse(StepMessages.HeadDisagrees, "Heads", head);
    }
}
