using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Steps;

/// <summary>Who can act for a post, and whether the actor of a decision does.</summary>
internal static class Acting
{
    /// <summary>The actor fills the seat or stands in for it. A post that anyone may fill is filled only by whoever acts in it.</summary>
    public static bool ActsFor(this StepContext context, Holder holder)
    {
        var directory = context.Pack.Current.Directory;
        if (!directory.Fills(context.Actor.SubjectId, holder, context.Now)) return false;
        var own = Holder.Parse(context.Actor.PostId);
        var samePost = own.Post == holder.Post && (own.Unit is null || own.Unit == holder.Unit);
        return samePost || directory.FindPost(holder.Post)?.Anyone != true;
    }

    /// <summary>Whether somebody is there who may act in this dispute: not away, not stepped aside, not the one person who must not.</summary>
    public static bool CanAct(this StepContext context, Dispute dispute, Holder holder, string? except = null)
    {
        var directory = context.Pack.Current.Directory;
        if (directory.FindPost(holder.Post) is not { } post) return false;
        return post.Anyone || directory.PeopleFor(holder, context.Now).Any(person => person != except && !dispute.Recused.Contains(person, StringComparer.Ordinal));
    }
}
