using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
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

    /// <summary>The addressee the actor signs for: by filling its seat, or by holding its duty after it climbed.</summary>
    private static Holder? SignedFor(Dispute dispute, OpenWarning open, StepContext context)
    {
        foreach (var addressee in Waiting(open))
        {
            if (Acts(context, addressee)) return addressee;
            var duty = dispute.Deadlines.FindIndex(x => x.Kind == DeadlineKinds.Sign && x.Subject == open.Id && (x.First ?? x.Holder) == addressee);
            if (duty >= 0 && dispute.Deadlines[duty].Holder is { } now && Acts(context, now)) return addressee;
        }

        return null;
    }

    private static bool Acts(StepContext context, Holder holder)
    {
        var own = Holder.Parse(context.Actor.PostId);
        var samePost = own.Post == holder.Post && (own.Unit is null || own.Unit == holder.Unit);
        return context.Pack.Current.Directory.Fills(context.Actor.SubjectId, holder, context.Now) && (samePost || !IsAnyones(context, holder));
    }

    private static bool IsAnyones(StepContext context, Holder holder) => context.Pack.Current.Directory.FindPost(holder.Post)?.Anyone == true;
}
