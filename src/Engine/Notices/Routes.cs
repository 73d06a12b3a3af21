using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Rules.Words;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>
/// Whom the pack's routes tell besides, in the order of the file: the first whose condition holds is the last, unless it says to continue. Of a route that holds routes, those are asked first, and it takes itself
/// what none of them takes. A route that names nobody, or somebody who is told anyway, says how that notice goes.
/// </summary>
internal static class Routes
{
    public static IEnumerable<Telling> Of(Dispute dispute, string occasion, StepContext context) =>
        from route in Taken(dispute, occasion, context)
        from telling in By(route, route.To, occasion, dispute, context)
        select telling;

    /// <summary>Whom one route tells.</summary>
    public static IEnumerable<Telling> By(NoticeRoute route, ImmutableArray<string> to, string occasion, Dispute dispute, StepContext context) =>
        from name in to
        from telling in Receivers(route, occasion, context.Pack.Notices.Find(name), dispute, context)
        select telling;

    /// <summary>The routes an occasion takes, also those that tell only whom the matrix has told already.</summary>
    public static IEnumerable<NoticeRoute> Taken(Dispute dispute, string occasion, StepContext context) => Taken(context.Pack.Notices.Routes, dispute, occasion, context);

    /// <summary>The route that says how somebody is told who is told anyway: the first taken one that is for them and says how; null when none is.</summary>
    public static NoticeRoute? For(Telling telling, Dispute dispute, StepContext context)
    {
        if (telling.To is not { } holder || !context.Pack.Notices.SaysHow) return null;
        return Taken(dispute, telling.Occasion, context).FirstOrDefault(r => !r.Timing.SaysNothing && (r.To.IsEmpty || IsFor(r, holder, dispute, context)));
    }

    private static IEnumerable<NoticeRoute> Taken(ImmutableArray<NoticeRoute> siblings, Dispute dispute, string occasion, StepContext context)
    {
        foreach (var route in siblings)
        {
            if (!route.On.Contains(occasion) || !Holds(route, dispute, context)) continue;
            var isTaken = false;
            foreach (var inner in Taken(route.Routes, dispute, occasion, context))
            {
                isTaken = true;
                yield return inner;
            }

            if (!isTaken) yield return route;
            if (!route.Continue) yield break;
        }
    }

    private static bool IsFor(NoticeRoute route, Holder holder, Dispute dispute, StepContext context) =>
        route.To.Any(name => context.Pack.Notices.Find(name) is { Kind: not (ReceiverKind.Party or ReceiverKind.Informant) } receiver && context.Pack.Resolve(receiver, dispute).Contains(holder));

    private static bool Holds(NoticeRoute route, Dispute dispute, StepContext context) => route.When is null || route.When.Judge(context.Sheet(dispute).Row) == Judgement.Matched;

    private static IEnumerable<Telling> Receivers(NoticeRoute route, string occasion, Receiver receiver, Dispute dispute, StepContext context)
    {
        var text = route.Text ?? occasion;
        return receiver.Kind is ReceiverKind.Party or ReceiverKind.Informant
            ? dispute.Parties.Where(p => p.Informant == (receiver.Kind == ReceiverKind.Informant)).Select(p => new Telling(occasion, text, null, p.Id, route.Key))
            : context.Pack.Resolve(receiver, dispute).Select(h => new Telling(occasion, text, h, null, route.Key));
    }
}
