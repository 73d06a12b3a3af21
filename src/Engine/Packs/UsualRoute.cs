using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What holds for every route that does not say otherwise: whom it tells, how often again, and until when.</summary>
internal sealed record UsualRoute(ImmutableArray<string> To, Length? RepeatEvery, string? Until)
{
    /// <summary>A route that is not repeated needs no end of it.</summary>
    public NoticeRoute Complete(NoticeRoute route)
    {
        var every = route.RepeatEvery ?? RepeatEvery;
        return route with { RepeatEvery = every, Until = route.Until ?? (every is null ? null : Until) };
    }
}
