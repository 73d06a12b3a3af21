using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>Who is told of what happened. Nobody is warned too often: signing is for those who must act, parties hear what concerns them, nobody the same twice, no post whose own matter it is.</summary>
internal static class NoticeBook
{
    public static void Tell(Draft draft, StepContext context)
    {
        var (dispute, happened) = (draft.Dispute, draft.Events);
        List<Telling>? told = null;
        List<string>? occasions = null;
        foreach (var one in happened)
        {
            if (Occasions.Of(one, happened) is not { } occasion) continue;
            occasions ??= [];
            if (!occasions.Contains(occasion)) occasions.Add(occasion);
            (told ??= []).AddRange(Concerned.By(dispute, one, occasion, context));
        }

        foreach (var occasion in occasions ?? []) told?.AddRange(Routes.Of(dispute, occasion, context));
        var repeats = context.Pack.Notices.Repeats;
        if (repeats) (told ??= []).AddRange(Repeats.Due(draft, context));
        if (told is { Count: > 0 })
        {
            told.RemoveAll(t => t.To is { } post && context.IsTheirOwnMatter(dispute, post));
            draft.AddAll(Raised(dispute, told, context));
        }

        if (repeats || draft.Before.Deadlines.FindIndex(d => d.Kind == DeadlineKinds.Repeat) >= 0) Repeats.Keep(draft, occasions ?? [], context);
    }

    private static List<NoticeRaised> Raised(Dispute dispute, List<Telling> told, StepContext context)
    {
        var raised = new List<NoticeRaised>(told.Count);
        foreach (var telling in told)
        {
            if (raised.Any(n => n.Text == telling.Text && n.To == telling.To && n.Party == telling.Party)) continue;
            var route = context.Pack.Notices.FindRoute(telling.Route) ?? Routes.For(telling, dispute, context);
            raised.Add(new NoticeRaised($"n{dispute.NoticeCount + raised.Count + 1}", telling.Text, telling.To, telling.Party, dispute.Level, route?.Key)
            {
                Occasion = telling.Occasion == telling.Text ? null : telling.Occasion,
                Group = Group(telling, route, dispute, context.Pack.Notices.Usual),
            });
        }

        return raised;
    }

    /// <summary>A route groups its own notices only, and parties are never told of two disputes in one message.</summary>
    private static string? Group(Telling telling, NoticeRoute? route, Dispute dispute, RouteTiming usual)
    {
        if (telling.To is null || (route?.Timing ?? usual).GroupBy is not { } labels) return null;
        var common = string.Join(", ", labels.Select(label => $"{label}={NoticeLabels.Of(label, dispute, telling.Occasion)}"));
        return $"{route?.Key ?? "route"}: {common}";
    }
}
