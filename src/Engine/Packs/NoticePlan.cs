using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>Who is told and when. Immutable and safe to share between threads.</summary>
internal sealed class NoticePlan(ImmutableArray<MatrixRow> matrix, ImmutableArray<Receiver> receivers, ImmutableArray<NoticeRoute> routes)
{
    private readonly FrozenDictionary<string, Receiver> byName = receivers.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);

    public ImmutableArray<MatrixRow> Matrix => matrix;

    /// <summary>The receivers the pack names, the posts of the organisation as it was when the pack was read, and the built-in ones.</summary>
    public ImmutableArray<Receiver> Receivers => receivers;

    /// <summary>The routes of the top, in the order of the file.</summary>
    public ImmutableArray<NoticeRoute> Routes => routes;

    /// <summary>Every route, each before those within it.</summary>
    public ImmutableArray<NoticeRoute> AllRoutes { get; } = [.. routes.SelectMany(All)];

    /// <summary>How notices go that no route speaks of.</summary>
    public RouteTiming Usual { get; init; } = RouteTiming.Nothing;

    /// <summary>The mute and quiet times by name.</summary>
    public ImmutableDictionary<string, NoticeTime> Times { get; init; } = ImmutableDictionary<string, NoticeTime>.Empty;

    public ImmutableArray<Inhibition> Inhibitions { get; init; } = [];

    /// <summary>Whether any route tells again or later.</summary>
    public bool Repeats { get; } = routes.SelectMany(All).Any(r => r.GoesOn);

    /// <summary>Whether any route says how notices go that others than it tell.</summary>
    public bool SaysHow { get; } = routes.SelectMany(All).Any(r => !r.Timing.SaysNothing);

    /// <summary>The route of that key; null when there is none, or none any more.</summary>
    public NoticeRoute? FindRoute(string? key) => key is null ? null : AllRoutes.FirstOrDefault(r => r.Key == key);

    /// <summary>The receiver of that name; a name that is none of them stands for the post of that name, which may have come later.</summary>
    public Receiver Find(string name) => byName.GetValueOrDefault(name) ?? new Receiver { Name = name, Kind = ReceiverKind.Posts, Posts = [name] };

    /// <summary>The row that counts: of those that cover the case the closest, of equally close ones the first. Null when nobody is told.</summary>
    public MatrixRow? RowFor(Level level, Stage stage, Tier tier)
    {
        MatrixRow? best = null;
        foreach (var row in matrix)
        {
            if (row.Covers(level, stage, tier) && (best is null || row.Closeness > best.Closeness)) best = row;
        }

        return best;
    }

    private static IEnumerable<NoticeRoute> All(NoticeRoute route) => route.Routes.SelectMany(All).Prepend(route);
}
