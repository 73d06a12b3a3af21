using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Packs.Checking;

/// <summary>Something can come to every route, and a warning that waits or is told again is told in time.</summary>
internal static class RouteCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        Reachable(pack.Notices.Routes, findings);
        foreach (var route in pack.Notices.AllRoutes)
        {
            Position At(string key) => trees.PositionOf(PackFiles.Notices, [.. route.Path, key]);
            Reachable(route.Routes, findings);
            if (!route.On.Contains("warning")) continue;
            if (route.RepeatEvery is { } every && LongestSign(pack, route.When) is var (level, limit) && Span.Minutes(every) > Span.Minutes(limit)) findings.Warning(RouteMessages.RepeatTooLate, At("repeatEvery"), every, limit, level);
            if (route.Timing.GroupBy is not null && LongestSign(pack, route.When) is var (most, until) && (long)route.Timing.Wait.TotalMinutes >= Span.Minutes(until))
                findings.Warning(RouteMessages.WaitsTooLong, At("groupWait"), Minutes(route.Timing.Wait), until, most);
        }
    }

    public static string NameOf(NoticeRoute route) => route.Name ?? route.Position.Path;

    /// <summary>Whether a condition can hold at a level, as far as the level alone says.</summary>
    public static bool CanHoldAt(CompiledCondition? when, Level level, RuleWords words)
    {
        if (when is null) return true;
        var row = words.NewRow();
        return !row.Set(EngineFacts.Level, FactValue.Choice(level.Name)) || when.Judge(row) != Judgement.NotMatched;
    }

    public static string Minutes(TimeSpan time) => FormattableString.Invariant($"{(long)time.TotalMinutes}min");

    private static void Reachable(ImmutableArray<NoticeRoute> siblings, Findings findings)
    {
        for (var i = 0; i < siblings.Length; i++)
        {
            var takers = Takers(siblings, i);
            if (!takers.IsEmpty) findings.Warning(RouteMessages.Unreachable, siblings[i].Position, string.Join(", ", takers.Select(t => NameOf(siblings[t]))));
        }
    }

    /// <summary>The routes before it that leave nothing of it; empty when something comes to it.</summary>
    private static ImmutableArray<int> Takers(ImmutableArray<NoticeRoute> routes, int place)
    {
        var takers = routes[place].On.Select(occasion => Enumerable.Range(0, place).Where(b => Takes(routes[b], routes[place], occasion)).Select(b => (int?)b).FirstOrDefault()).ToList();
        return takers.Contains(null) ? [] : [.. takers.OfType<int>().Distinct().Order()];
    }

    private static bool Takes(NoticeRoute before, NoticeRoute route, string occasion) =>
        !before.Continue && before.On.Contains(occasion) && (before.When is null || (route.When is not null && before.When.HoldsWherever(route.When)));

    /// <summary>Of the levels a route can be for, the one that leaves most time to sign, and how much; null where that cannot be said without a calendar.</summary>
    private static (Level Level, Length Limit)? LongestSign(Pack pack, CompiledCondition? when)
    {
        if (pack.Deadlines.Find(DeadlineKinds.Sign) is not { } sign || sign.Lengths.By is not (LengthBy.Level or LengthBy.Nothing)) return null;
        var limits = pack.LevelOptions.Where(o => CanHoldAt(when, o.Level, pack.Words)).Select(o => (o.Level, Limit: sign.Lengths.Find(o.Level.Name))).ToList();
        var longest = limits.MaxBy(l => l.Limit is { } limit ? Span.Minutes(limit.Length) : 0);
        if (longest.Limit is not { } most || limits.Any(l => l.Limit is { } limit && !Span.AreAlike(limit, limit))) return null;
        return (longest.Level, most.Length);
    }
}
