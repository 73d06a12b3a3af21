using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What holds for every route below that does not say otherwise.</summary>
internal sealed record UsualRoute(ImmutableArray<string> On, ImmutableArray<string> To, string? Text, Length? RepeatEvery, string? Until, RouteTiming Timing)
{
    public static UsualRoute Of(NoticeRoute route) => new(route.On, route.To, route.Text, route.RepeatEvery, route.Until, route.Timing);
}
