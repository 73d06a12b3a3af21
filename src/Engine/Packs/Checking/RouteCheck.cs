using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Packs.Checking;

/// <summary>Something can come to every route, and a warning that is told again is told again in time.</summary>
internal static class RouteCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var routes = pack.Notices.Routes;
        for (var i = 0; i < routes.Length; i++)
        {
            var takers = Takers(routes, i);
            if (!takers.IsEmpty) findings.Warning(RouteMessages.Unreachable, trees.PositionOf(PackFiles.Notices, "route", "routes", i), string.Join(", ", takers.Select(t => NameOf(routes, t))));
            if (routes[i].RepeatEvery is { } every && routes[i].On.Contains("warning")) InTime(pack, routes[i], every, trees.PositionOf(PackFiles.Notices, "route", "routes", i, "repeatEvery"), findings);
        }
    }

    public static string NameOf(ImmutableArray<NoticeRoute> routes, int place) => routes[place].Name ?? $"/route/routes/{place}";

    /// <summary>The routes before it that leave nothing of it; empty when something comes to it.</summary>
    private static ImmutableArray<int> Takers(ImmutableArray<NoticeRoute> routes, int place)
    {
        var takers = routes[place].On.Select(occasion => Enumerable.Range(0, place).Where(b => Takes(routes[b], routes[place], occasion)).Select(b => (int?)b).FirstOrDefault()).ToList();
        return takers.Contains(null) ? [] : [.. takers.OfType<int>().Distinct().Order()];
    }

    private static bool Takes(NoticeRoute before, NoticeRoute route, string occasion) =>
        !before.Continue && before.On.Contains(occasion) && (before.When is null || (route.When is not null && before.When.HoldsWherever(route.When)));

    /// <summary>For one of the levels the route can be for, a repeat comes before the warning has to be signed.</summary>
    private static void InTime(Pack pack, NoticeRoute route, Length every, Position at, Findings findings)
    {
        if (pack.Deadlines.Find(DeadlineKinds.Sign) is not { } sign || sign.Lengths.By is not (LengthBy.Level or LengthBy.Nothing)) return;
        var limits = pack.LevelOptions.Where(o => IsFor(route, o.Level, pack.Words)).Select(o => (o.Level, Limit: sign.Lengths.Find(o.Level.Name))).ToList();
        var longest = limits.MaxBy(l => l.Limit is { } limit ? Span.Minutes(limit.Length) : 0);
        if (longest.Limit is not { } most || limits.Any(l => l.Limit is { } limit && !Span.AreAlike(limit, limit))) return;
        if (Span.Minutes(every) > Span.Minutes(most.Length)) findings.Warning(RouteMessages.RepeatTooLate, at, every, most.Length, longest.Level);
    }

    private static bool IsFor(NoticeRoute route, Level level, RuleWords words)
    {
        if (route.When is not { } when) return true;
        var row = words.NewRow();
        return !row.Set(EngineFacts.Level, FactValue.Choice(level.Name)) || when.Judge(row) != Judgement.NotMatched;
    }
}
