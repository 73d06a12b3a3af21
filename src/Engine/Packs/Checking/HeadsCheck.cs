using Parley.Organisation;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Where the ladder ends with several heads, each of their posts is filled there, and each of them is told.</summary>
internal static class HeadsCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        for (var i = 0; i < pack.Ladder.Rungs.Length; i++)
        {
            var rung = pack.Ladder.Rungs[i];
            if (rung.Tier != pack.Ladder.Highest || pack.Notices.Find(rung.Receiver) is not { Posts.Length: > 1 } heads) continue;
            var at = trees.PositionOf(PackFiles.Ladder, "rungs", i, "receiver");
            var posts = string.Join(", ", heads.Posts);
            if (!heads.Everyone) findings.Warning(ReceiverMessages.OneHeadTold, at, heads.Name, posts);
            foreach (var post in heads.Posts.Where(p => IsVacant(p, pack))) findings.Error(ReceiverMessages.HeadMissing, at, heads.Name, posts, post, rung.Tier);
        }
    }

    /// <summary>A post all of whose seats are empty is reported with the organisation.</summary>
    private static bool IsVacant(string post, Pack pack)
    {
        var directory = pack.Current.Directory;
        Seat[] seats = [.. directory.AllSeats.Where(s => s.Post == post)];
        var filled = seats.Where(s => s.Subjects.Length + s.StandIns.Length > 0).ToArray();
        return directory.FindPost(post) is { Anyone: false } && (seats.Length == 0 || filled.Length > 0) && !filled.Any(s => directory.TierOf(s.Unit) == pack.Ladder.Highest);
    }
}
