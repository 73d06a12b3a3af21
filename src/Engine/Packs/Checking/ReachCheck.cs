using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Organisation;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Behind every name that must act or is told stands somebody, wherever a dispute is; and every tier has a unit. Who is away on which days, the organisation's own check says.</summary>
internal sealed class ReachCheck(Pack pack, Findings findings)
{
    private readonly DirectorySnapshot directory = pack.Current.Directory;
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var check = new ReachCheck(pack, findings);
        var units = pack.Current.Directory.AllUnits;
        for (var i = 0; i < pack.Ladder.Tiers.Length && units.All(u => pack.Ladder.RankOf(u.Tier) >= 0); i++)
        {
            var tier = pack.Ladder.Tiers[i].Tier;
            if (units.All(u => u.Tier != tier)) findings.Error(ReceiverMessages.TierWithoutUnits, trees.PositionOf(PackFiles.Ladder, "tiers", i, "name"), tier);
        }

        foreach (var use in ReceiverUse.Of(pack, trees)) check.Judge(pack.Notices.Find(use.Name), use.At);
        foreach (var (name, channel) in pack.Channels.OrderBy(c => c.Key, StringComparer.Ordinal))
            check.Judge(new Receiver { Name = channel.Post, Kind = ReceiverKind.Posts, Posts = [channel.Post] }, trees.PositionOf(PackFiles.Channels, "channels", name, "post"));
        foreach (var post in check.EmptyPosts()) findings.Error(ReceiverMessages.PostWithNobody, trees.PositionOf(PackFiles.Organisation, "posts", post), post, check.SeatsOf(post));
    }

    /// <summary>Posts with seats in which nobody sits, but for those that a name stands for which was reported.</summary>
    private IEnumerable<string> EmptyPosts() => directory.AllPosts.Select(p => p.Id).Where(p => !reported.Contains(p) && SeatsOf(p).Length > 0 && !IsFilled(p, tier: null));

    private string SeatsOf(string post) => string.Join(", ", directory.AllSeats.Where(s => string.Equals(s.Post, post, StringComparison.Ordinal)).Select(s => s.Holder));

    /// <summary>Once for each name, where it is first needed; a post that is not there was reported.</summary>
    private void Judge(Receiver receiver, Position at)
    {
        if (receiver.Kind != ReceiverKind.Posts || receiver.Posts.All(p => directory.FindPost(p) is null) || !seen.Add(receiver.Name)) return;
        var posts = string.Join(", ", receiver.Posts);
        if (!receiver.Posts.Any(p => IsFilled(p, receiver.Tier)))
        {
            findings.Error(ReceiverMessages.Nobody, at, receiver.Name, posts);
            reported.UnionWith(receiver.Posts);
            return;
        }

        var far = FromWhere().Where(u => receiver.Posts.All(p => directory.Nearest(p, u.Id, receiver.Tier) is null)).ToImmutableArray();
        if (!far.IsEmpty) findings.Warning(ReceiverMessages.OutOfReach, at, receiver.Name, far[0].Id, posts, far.Length);
    }

    /// <summary>Disputes arise at the lowest tier.</summary>
    private IEnumerable<Unit> FromWhere() => directory.AllUnits.Where(u => u.Tier == pack.Ladder.Lowest);

    private bool IsFilled(string post, Tier? tier) =>
        directory.FindPost(post) is { } found && (found.Anyone || HasPeople(post, tier) || (found.StandIn is { } other && HasPeople(other, tier: null)));

    private bool HasPeople(string post, Tier? tier) => directory.AllSeats.Any(s =>
        string.Equals(s.Post, post, StringComparison.Ordinal) && (tier is null || directory.TierOf(s.Unit) == tier) && !(s.Subjects.IsEmpty && s.StandIns.IsEmpty));
}
