using Parley.Disputes.State;
using Parley.Packs;
using Parley.Rules.Words;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>Whom the pack's routes tell besides, in the order of the file: the first whose condition holds is the last, unless it says to continue.</summary>
internal static class Routes
{
    public static IReadOnlyList<Telling> Of(Dispute dispute, IReadOnlyList<Telling> told, StepContext context)
    {
        var more = new List<Telling>();
        foreach (var occasion in told.Select(t => t.Occasion).Distinct(StringComparer.Ordinal))
        {
            foreach (var route in context.Pack.Notices.Routes)
            {
                if (!route.On.Contains(occasion) || !Holds(route, dispute, context)) continue;
                foreach (var name in route.To) more.AddRange(Receivers(occasion, route, context.Pack.Notices.Find(name), dispute, context));
                if (!route.Continue) break;
            }
        }

        return more;
    }

    private static bool Holds(NoticeRoute route, Dispute dispute, StepContext context) => route.When is null || route.When.Judge(context.Sheet(dispute)) == Judgement.Matched;

    private static IEnumerable<Telling> Receivers(string occasion, NoticeRoute route, Receiver receiver, Dispute dispute, StepContext context)
    {
        var text = route.Text ?? occasion;
        return receiver.Kind is ReceiverKind.Party or ReceiverKind.Informant
            ? dispute.Parties.Where(p => p.Informant == (receiver.Kind == ReceiverKind.Informant)).Select(p => new Telling(occasion, text, null, p.Id, route.Name))
            : context.Pack.Resolve(receiver, dispute).Select(h => new Telling(occasion, text, h, null, route.Name));
    }
}
