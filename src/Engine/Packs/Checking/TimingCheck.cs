using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules;

namespace Parley.Packs.Checking;

/// <summary>Groups, mute and quiet times and inhibition do what they say: none is without effect, none keeps everything back for ever.</summary>
internal static class TimingCheck
{
    private static readonly string[] Waits = ["groupWait", "groupInterval"];
    private static readonly string[] Holding = ["groupBy", "mute", "quiet"];

    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var notices = pack.Notices;
        Timing(pack, notices.Usual, ["route"], null, trees, findings);
        foreach (var route in notices.AllRoutes)
        {
            Timing(pack, route.Timing, route.Path, route.When, trees, findings);
            if (route is { RepeatEvery: { } every, Timing.GroupBy: not null } && Span.Minutes(every) < (long)route.Timing.Interval.TotalMinutes)
                findings.Warning(RouteMessages.RepeatWithinGroup, At(trees, route.Path, "repeatEvery"), every, RouteCheck.Minutes(route.Timing.Interval));
        }

        var used = notices.AllRoutes.Select(r => r.Timing).Append(notices.Usual).SelectMany(t => (t.Mute ?? []).Concat(t.Quiet ?? [])).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in notices.Times.Keys.Where(n => !used.Contains(n)).Order(StringComparer.Ordinal)) findings.Warning(RouteMessages.TimeNotUsed, trees.PositionOf(PackFiles.Notices, "times", name), name);
        for (var i = 0; i < notices.Inhibitions.Length; i++) Inhibits(pack, notices.Inhibitions[i], i, trees, findings);
    }

    private static void Timing(Pack pack, RouteTiming timing, ImmutableArray<object> path, CompiledCondition? when, PackTrees trees, Findings findings)
    {
        foreach (var key in Waits.Where(k => timing.GroupBy is null && IsWritten(trees, path, k)))
            findings.Warning(RouteMessages.NoEffect, At(trees, path, key), key, "groupBy");
        foreach (var (key, times) in new[] { ("mute", timing.Mute), ("quiet", timing.Quiet) })
        {
            if (times is { IsEmpty: false } held && IsWritten(trees, path, key) && NoticeTime.EndOf(held, pack.Current.Calendar.StartOf(DayIn(pack)), pack.Current.Calendar) is null)
                findings.Error(RouteMessages.NeverSent, At(trees, path, key), string.Join(", ", held.Select(t => t.Name)));
        }

        if (when is null || IsForLower(pack, when)) return;
        foreach (var key in Holding.Where(k => IsWritten(trees, path, k))) findings.Warning(RouteMessages.HighestGoesAtOnce, At(trees, path, key), key, pack.Levels.Highest);
    }

    private static void Inhibits(Pack pack, Inhibition rule, int place, PackTrees trees, Findings findings)
    {
        Position At(string key) => trees.PositionOf(PackFiles.Notices, "inhibit", place, key);
        if (rule.Target is { } target && !IsForLower(pack, target)) findings.Warning(RouteMessages.HighestGoesAtOnce, At("target"), "inhibit", pack.Levels.Highest);
        if (rule is { Source: { } source, Target: { } both } && source.HoldsWherever(both) && both.HoldsWherever(source)) findings.Warning(RouteMessages.InhibitsItself, At("target"));
    }

    private static bool IsForLower(Pack pack, CompiledCondition when) => pack.Levels.Levels.Where(l => l != pack.Levels.Highest).Any(l => RouteCheck.CanHoldAt(when, l, pack.Words));

    private static DateOnly DayIn(Pack pack) => pack.Current.Calendar is { } calendar && calendar.From <= calendar.Until ? calendar.From : new DateOnly(2026, 1, 1);

    private static bool IsWritten(PackTrees trees, ImmutableArray<object> path, string key) => At(trees, path, key).Path.EndsWith($"/{key}", StringComparison.Ordinal);

    private static Position At(PackTrees trees, ImmutableArray<object> path, string key) => trees.PositionOf(PackFiles.Notices, [.. path, key]);
}
