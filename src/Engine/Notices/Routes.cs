using Parley.Disputes.State;
using Parley.Packs;
using Parley.Rules.Words;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>Whom the pack's routes tell besides, in the order of the file: the first whose condition holds is the last, unless it says to continue.</summary>
internal static class Routes
{
    public static IEnumerable<Telling> Of(Dispute dispute, string occasion, StepContext context) =>
        from route in Taken(dispute, occasion, context)
        from telling in By(route, occasion, dispute, context)
        select telling;

    /// <summary>Whom one route tells.</summary>
    public static IEnumerable<Telling> By(NoticeRoute route, string occasion, Dispute dispute, StepContext context) =>
        from name in route.To
        from telling in Receivers(route, route.Text ?? occasion, context.Pack.Notices.Find(name), dispute, context)
        select telling;

    /// <summary>The routes an occasion takes, also those that tell only whom the matrix has told already.</summary>
    public static IEnumerable<NoticeRoute> Taken(Dispute dispute, string occasion, StepContext context)
    {
        foreach (var route in context.Pack.Notices.Routes)
        {
            if (!route.On.Contains(occasion) || !Holds(route, dispute, context)) continue;
            yield return route;
            if (!route.Continue) yield break;
        }
    }

    private static bool Holds(NoticeRoute route, Dispute dispute, StepContext context) => route.When is null || route.When.Judge(context.Sheet(dispute).Row) == Judgement.Matched;

    private static IEnumerable<Telling> Receivers(NoticeRoute route, string text, Receiver receiver, Dispute dispute, StepContext context) =>
        receiver.Kind is ReceiverKind.Party or ReceiverKind.Informant
            ? dispute.Parties.Where(p => p.Informant == (receiver.Kind == ReceiverKind.Informant)).Select(p => new Telling(text, null, p.Id, route.Name))
            : context.Pack.Resolve(receiver, dispute).Select(h => new Telling(text, h, null, route.Name));
}
