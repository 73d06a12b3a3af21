using Parley.Disputes;
using Parley.Packs;

namespace Parley.Notices;

/// <summary>Notices that are not sent for a time, because a person in a post said so and why. Duties and limits run on as ever. Immutable and safe to share between threads.</summary>
/// <param name="Id">Its id, for example <c>s12</c>; never used for another.</param>
/// <param name="Scope">Which notices it is about.</param>
/// <param name="Reason">Why; names no party.</param>
/// <param name="From">When it begins (inclusive), in UTC.</param>
/// <param name="Until">When it ends (exclusive), in UTC.</param>
/// <param name="Owner">Who set it, and in which post.</param>
/// <param name="SetAt">When it was set, in UTC.</param>
public sealed record Silence(string Id, SilenceScope Scope, string Reason, DateTimeOffset From, DateTimeOffset Until, Actor Owner, DateTimeOffset SetAt)
{
    /// <summary>When it was ended before its time, in UTC; null when nobody did.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who ended it before its time, and in which post; null when nobody did.</summary>
    public Actor? EndedBy { get; init; }

    /// <summary>How it stands at a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Awaited before it begins, over from its end on, or from when it was ended.</returns>
    public SilenceStanding StandingAt(DateTimeOffset moment)
    {
        if (moment >= Until || moment >= EndedAt) return SilenceStanding.Over;
        return moment < From ? SilenceStanding.Awaited : SilenceStanding.Active;
    }

    /// <summary>Whether a notice is not sent at that moment. A level the pack does not know may be its highest, so it is never covered.</summary>
    internal bool Covers(in RaisedNotice notice, Pack pack, DateTimeOffset at) =>
        notice.To is { } holder
        && StandingAt(at) == SilenceStanding.Active
        && CoversLevel(notice.Level, pack.Levels)
        && (Scope.Posts.Count == 0 || CoversPost(holder))
        && (Scope.Disputes.Count == 0 || Scope.Disputes.Contains(notice.Dispute))
        && (Scope.Texts.Count == 0 || Scope.Texts.Contains(notice.Text))
        && (Scope.Units.Count == 0 || CoversUnit(notice.Unit, pack));

    private bool CoversLevel(Level level, LevelScale levels)
    {
        var rank = levels.RankOf(level);
        if (rank < 0 || level == levels.Highest) return false;
        return Scope.UpTo is not { } most || rank <= levels.RankOf(most);
    }

    private bool CoversPost(Holder holder)
    {
        foreach (var post in Scope.Posts)
        {
            if (post == holder || (post.Unit is null && string.Equals(post.Post, holder.Post, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private bool CoversUnit(string? unit, Pack pack)
    {
        var directory = pack.Current.Directory;
        for (var at = directory.FindUnit(unit); at is not null; at = directory.FindUnit(at.Parent))
        {
            if (Scope.Units.Contains(at.Id)) return true;
        }

        return false;
    }
}
