using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>Which posts a receiver stands for, seen from a dispute.</summary>
internal static class Holders
{
    /// <summary>The posts of a receiver, nearest upward from the dispute's unit; none for parties.</summary>
    public static IEnumerable<Holder> Resolve(this Pack pack, Receiver receiver, Dispute dispute) => receiver.Kind switch
    {
        ReceiverKind.Posts => receiver.Posts.Select(post => pack.Current.Directory.Nearest(post, dispute.Unit, receiver.Tier)).OfType<Holder>(),
        ReceiverKind.Channel => ChannelPost(pack, dispute),
        _ => [],
    };

    /// <summary>The posts of a receiver by its name, or none when the pack has no such receiver.</summary>
    public static IEnumerable<Holder> Resolve(this Pack pack, string? receiver, Dispute dispute) =>
        receiver is not null && pack.Notices.Find(receiver) is { } found ? pack.Resolve(found, dispute) : [];

    /// <summary>Who answers for a unit when nobody nearer is named: the ladder's post of its tier, else any post that sits there or above.</summary>
    public static Holder? Responsible(this Pack pack, string unit)
    {
        var directory = pack.Current.Directory;
        var tier = directory.TierOf(unit);
        var posts = pack.Ladder.Rungs.OrderBy(r => r.Tier == tier ? 0 : 1).SelectMany(r => pack.Notices.Find(r.Receiver).Posts);
        return posts.Select(post => directory.Nearest(post, unit)).FirstOrDefault(h => h is not null)
            ?? directory.AllPosts.Select(post => directory.Nearest(post.Id, unit)).FirstOrDefault(h => h is not null);
    }

    /// <summary>Who decides for a unit: the highest post the ladder names at its tier, else whoever answers for it.</summary>
    public static Holder? Head(this Pack pack, string unit)
    {
        var directory = pack.Current.Directory;
        var tier = directory.TierOf(unit);
        var posts = pack.Ladder.Rungs.Where(r => r.Tier == tier).Reverse().SelectMany(r => pack.Notices.Find(r.Receiver).Posts);
        return posts.Select(post => directory.Nearest(post, unit)).FirstOrDefault(h => h is not null) ?? pack.Responsible(unit);
    }

    private static IEnumerable<Holder> ChannelPost(Pack pack, Dispute dispute) =>
        dispute.Channel is { } name && pack.Channels.TryGetValue(name, out var channel) && pack.Current.Directory.Nearest(channel.Post, dispute.Unit) is { } holder
            ? [holder]
            : [];
}
