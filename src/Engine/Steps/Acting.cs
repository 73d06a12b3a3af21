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

    /// <summary>Whether the post belongs to a unit that is concerned, or everybody who fills it now is.</summary>
    public static bool IsTheirOwnMatter(this StepContext context, Dispute dispute, Holder holder)
    {
        if (dispute.PeopleConcerned.Count + dispute.UnitsConcerned.Count == 0) return false;
        if (OwnMatter.ConcernsUnit(dispute, holder.Unit)) return true;
        var directory = context.Pack.Current.Directory;
        var people = directory.PeopleFor(holder, context.Now);
        return !people.IsEmpty && people.All(person => OwnMatter.Concerns(dispute, person, directory));
    }

    /// <summary>Whether somebody is there who may act in this dispute: not away, not in their own matter, not the one person who must not.</summary>
    public static bool CanAct(this StepContext context, Dispute dispute, Holder holder, string? except = null)
    {
        var directory = context.Pack.Current.Directory;
        if (directory.FindPost(holder.Post) is not { } post || OwnMatter.ConcernsUnit(dispute, holder.Unit)) return false;
        return post.Anyone || directory.PeopleFor(holder, context.Now).Any(person => person != except && !OwnMatter.IsOf(dispute, person, directory));
    }
}
