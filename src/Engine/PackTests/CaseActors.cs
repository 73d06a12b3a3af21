using Parley.Disputes;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Who acts in a case: posts are filled with the people the organisation has there at that moment.</summary>
internal sealed class CaseActors(Pack pack)
{
    /// <summary>A post, or <c>post@unit</c>; null after a finding.</summary>
    public Holder? Read(ValueReader value)
    {
        var text = value.Text();
        if (text.Length == 0) return null;
        var holder = Holder.Parse(text);
        if (IsKnown(holder)) return holder;
        value.Error(PackTestMessages.UnknownHolder, JsonWords.Short(text));
        return null;
    }

    public bool IsKnown(Holder holder) => pack.Current.Directory.FindPost(holder.Post) is not null && (holder.Unit is null || pack.Current.Directory.FindUnit(holder.Unit) is not null);

    /// <summary>The person named, else the first one of that post, which without a unit is the nearest upward.</summary>
    public Actor? Of(Holder holder, string? who, string unit, DateTimeOffset at)
    {
        var directory = pack.Current.Directory;
        if (holder.Unit is null && directory.Nearest(holder.Post, unit) is { } nearest) holder = nearest;
        var subject = who ?? directory.PeopleFor(holder, at).FirstOrDefault();
        if (subject is null && directory.FindPost(holder.Post) is { Anyone: true }) subject = $"any-{holder.Post}";
        return subject is null ? null : new Actor(subject, holder.ToString());
    }

    /// <summary>Everybody whose post has the power for a command, from the lowest rung of the ladder up, then the other posts.</summary>
    public IEnumerable<Actor> WhoMay(string command, string unit, DateTimeOffset at)
    {
        var directory = pack.Current.Directory;
        var rungs = pack.Ladder.Rungs.SelectMany(r => pack.Notices.Find(r.Receiver).Posts.Select(post => directory.Nearest(post, unit, r.Tier) ?? directory.Nearest(post, unit)));
        var others = directory.AllPosts.Select(post => directory.Nearest(post.Id, unit));
        return rungs.Concat(others).OfType<Holder>().Distinct()
            .Where(h => directory.FindPost(h.Post) is { } post && post.Allows(command))
            .SelectMany(h => People(h, at));
    }

    private IEnumerable<Actor> People(Holder holder, DateTimeOffset at)
    {
        var people = pack.Current.Directory.PeopleFor(holder, at);
        if (people.IsEmpty) return Of(holder, null, holder.Unit ?? string.Empty, at) is { } only ? [only] : [];
        return people.Select(p => new Actor(p, holder.ToString()));
    }
}
