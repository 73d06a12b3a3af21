using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;

namespace Parley.Notices;

/// <summary>Every silence, folded from the commits of the administration stream; asked for each notice that is to be sent. Immutable and safe to share between threads.</summary>
internal sealed class Silences
{
    private readonly ImmutableArray<Silence> open;

    private Silences(ImmutableArray<Silence> all, ImmutableArray<Silence> open) => (All, this.open) = (all, open);

    public static Silences None { get; } = new([], []);

    /// <summary>In the order in which they were set.</summary>
    public ImmutableArray<Silence> All { get; }

    public Silence? Find(string id) => All.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    /// <summary>The silence an event is about, or null.</summary>
    public Silence? Of(DisputeEvent happened) => happened switch
    {
        SilenceSet e => Find(e.Silence),
        SilenceEnded e => Find(e.Silence),
        _ => null,
    };

    /// <summary>Whether any silence holds at a moment, so that it is worth asking.</summary>
    public bool MayCover(DateTimeOffset at) => open.Any(s => s.StandingAt(at) == SilenceStanding.Active);

    /// <summary>The first silence that keeps a notice from being sent at that moment, or null. Without silences it costs nothing; else it asks each that was not over when the last one was set.</summary>
    public Silence? Covering(in RaisedNotice notice, Pack pack, DateTimeOffset at)
    {
        foreach (var silence in open)
        {
            if (silence.Covers(notice, pack, at)) return silence;
        }

        return null;
    }

    public Silences With(RecordedCommit commit)
    {
        var silences = this;
        foreach (var happened in commit.Events) silences = silences.After(happened, commit.Header.Actor, commit.At);
        return silences;
    }

    private Silences After(DisputeEvent happened, Actor by, DateTimeOffset at) => happened switch
    {
        SilenceSet e => Set(Of(e, by, at), at),
        SilenceEnded e when Find(e.Silence) is { } known => new(All.Replace(known, known with { EndedAt = at, EndedBy = by }), open.RemoveAll(s => s.Id == e.Silence)),
        _ => this,
    };

    private Silences Set(Silence silence, DateTimeOffset at) => new(All.Add(silence), [.. open.Where(s => s.Until > at), silence]);

    private static Silence Of(SilenceSet e, Actor by, DateTimeOffset at)
    {
        var scope = new SilenceScope { Posts = e.Posts, Units = e.Units, Disputes = e.Disputes, Texts = e.Texts, UpTo = e.UpTo };
        return new Silence(e.Silence, scope, e.Reason, e.From, e.Until, by, at);
    }
}
