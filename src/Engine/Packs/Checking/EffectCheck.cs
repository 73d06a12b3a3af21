using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Settings that nothing reads as the others stand.</summary>
internal static class EffectCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        Routes(pack, trees, findings);
        foreach (var receiver in trees.Find(PackFiles.Notices)?.Member("receivers")?.Members.Where(m => m.Value.Member("to") is not null) ?? [])
        {
            foreach (var key in new[] { "post", "posts", "tier" })
            {
                if (receiver.Value.Member(key) is { } beside) findings.Warning(RouteMessages.NoEffectBeside, beside.Position, key, "to");
            }
        }

        foreach (var rule in pack.Deadlines.All) Deadline(rule, trees, findings);
        if (pack.Bodies.IsEmpty && trees.Find(PackFiles.FollowUp)?.Member("checkIn") is { } checkIn)
            findings.Warning(RouteMessages.NoEffect, checkIn.Position, "checkIn", PackFiles.Bodies);
    }

    private static void Routes(Pack pack, PackTrees trees, Findings findings)
    {
        Usual(pack.Notices, trees, findings);
        Each(pack.Notices.Routes, trees, findings);
        foreach (var route in pack.Notices.AllRoutes) Each(route.Routes, trees, findings);
    }

    private static void Each(ImmutableArray<NoticeRoute> siblings, PackTrees trees, Findings findings)
    {
        for (var i = 0; i < siblings.Length; i++)
        {
            var route = siblings[i];
            Position At(string key) => trees.PositionOf(PackFiles.Notices, [.. route.Path, key]);
            if (route.Until is not null && !route.GoesOn) findings.Warning(RouteMessages.NoEffect, At("until"), "until", "repeatEvery");
            if (route is { RepeatEvery: not null, To.IsEmpty: true }) findings.Warning(RouteMessages.NoEffect, At("repeatEvery"), "repeatEvery", "to");
            if (route is { Until: "signed", GoesOn: true } && !route.On.Contains("warning")) findings.Warning(RouteMessages.NoEffect, At("until"), "until: signed", "on: warning");
            if (route.Continue && !siblings.Skip(i + 1).Any(r => r.On.Intersect(route.On, StringComparer.Ordinal).Any())) findings.Warning(RouteMessages.NothingFollows, At("continue"), string.Join(", ", route.On));
        }
    }

    private static void Usual(NoticePlan notices, PackTrees trees, Findings findings)
    {
        if (trees.Find(PackFiles.Notices)?.Member("route") is not { } root) return;
        var items = root.Member("routes")?.Items ?? [];
        foreach (var key in new[] { "to", "repeatEvery", "until" })
        {
            var isRead = items.Where((item, i) => item.Member(key) is null && (key != "until" || notices.Routes[i].GoesOn)).Any();
            if (isRead || root.Member(key) is not { } written) continue;
            if (key == "until" && notices.AllRoutes.All(r => !r.GoesOn)) findings.Warning(RouteMessages.NoEffect, written.Position, key, "repeatEvery");
            else findings.Warning(RouteMessages.NoEffectBeside, written.Position, key, $"routes[*].{key}");
        }
    }

    private static void Deadline(DeadlineRule rule, PackTrees trees, Findings findings)
    {
        Position At(string key) => trees.PositionOf(PackFiles.Deadlines, "deadlines", rule.Kind, key);
        if (rule.OnRise && rule.Lengths.By != LengthBy.Level && At("onRise") is var written && written.Path.EndsWith("/onRise", StringComparison.Ordinal)) findings.Warning(RouteMessages.NoEffect, written, "onRise", "by: level");
        if (rule.EarlyWarning is not { } early) return;
        var limits = rule.Lengths.Limits.Values.Append(rule.Lengths.Otherwise ?? default).Where(l => l != default && Span.AreAlike(l, l) && Span.Minutes(l.Length) <= Span.Minutes(early)).ToList();
        if (limits.Count > 0) findings.Warning(RouteMessages.WarnsTooEarly, At("earlyWarning"), early, limits.MinBy(l => Span.Minutes(l.Length)).Length);
    }
}
