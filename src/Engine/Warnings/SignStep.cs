using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Organisation;
using Parley.Steps;

namespace Parley.Warnings;

/// <summary>签收: an addressee, a stand-in or whoever is on duty takes note and ends that post's climb.</summary>
internal static class SignStep
{
    public static Refusal? Guard(Dispute dispute, StepContext context)
    {
        if (dispute.Warning is not { Complete: false } open) return Refusal.Of(WarningMessages.NoOpenWarning, "Warning", string.Empty, string.Empty);
        return SignedFor(dispute, open, context) is null
            ? Refusal.Of(WarningMessages.NotYoursToSign, "Addressee", context.Actor.PostId, string.Join(", ", Waiting(open)))
            : null;
    }

    public static StepResult Sign(Dispute dispute, SignWarning command, StepContext context)
    {
        if (dispute.Warning is not { Complete: false } open || open.Id != command.Warning)
        {
            return StepResult.Refuse(WarningMessages.NoOpenWarning, "Warning", command.Warning, dispute.Warning is { Complete: false } other ? other.Id : string.Empty);
        }

        return SignedFor(dispute, open, context) is { } holder
            ? StepResult.Happened(new WarningSigned(open.Id, holder, !open.Each || Waiting(open).Count() == 1))
            : StepResult.Refuse(WarningMessages.NotYoursToSign, "Addressee", context.Actor.PostId, string.Join(", ", Waiting(open)));
    }

    private static IEnumerable<Holder> Waiting(OpenWarning open) => open.Sign.Where(h => !open.Signed.Any(s => s == h));

    /// <summary>The addressee the actor signs for: its own seat before one it stands in for, is on duty for, or holds the duty of after it climbed.</summary>
    private static Holder? SignedFor(Dispute dispute, OpenWarning open, StepContext context)
    {
        foreach (var addressee in Waiting(open))
        {
            if (context.ActsFor(addressee)) return addressee;
        }

        foreach (var addressee in Waiting(open))
        {
            if (HoldsTheDuty(dispute, open, addressee, context) || IsOnDuty(addressee, context)) return addressee;
        }

        return null;
    }

    private static bool HoldsTheDuty(Dispute dispute, OpenWarning open, Holder addressee, StepContext context) =>
        dispute.Deadlines.Any(x => x.Kind == DeadlineKinds.Sign && x.Subject == open.Id && x.First == addressee && x.Holder is { } now && context.ActsFor(now));

    private static bool IsOnDuty(Holder addressee, StepContext context) =>
        context.Pack.Current.Directory.ChainFor(addressee, context.Now).Any(link => link.Kind == ChainKind.OnDuty && context.ActsFor(link.Holder));
}
