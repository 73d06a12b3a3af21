using Parley.Disputes;
using Parley.Journal;
using Parley.Notices;
using Parley.Packs;

namespace Parley.Sending;

/// <summary>
/// Why a notice is not sent at all. Nothing keeps back what is of the pack's highest level, or what is for a party: they have a right to it. Asked in this order: a silence, a mute time, nobody there, inhibition.
/// </summary>
internal sealed class KeepingBack(DisputeEngine engine, AtHand disputes, Inhibiting inhibiting)
{
    /// <summary>Null when it is sent.</summary>
    public async Task<KeptBackBy?> JudgeAsync(OutgoingNotice notice, Pack pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice.IsUrgent || notice.Intent.To is not { } holder) return null;
        if (await SilencedAsync(notice, holder, pack, now, cancellationToken).ConfigureAwait(false) is { } silence) return new(KeptBack.Silenced, silence);
        if (Muted(notice, pack) is { } time) return new(KeptBack.Muted, time);
        if (IsAbsent(holder, pack, now)) return new(KeptBack.Absent, holder.ToString());
        return await inhibiting.ByAsync(notice, pack, now, cancellationToken).ConfigureAwait(false) is { } rule ? new(KeptBack.Inhibited, rule) : null;
    }

    /// <summary>The mute time in which it was raised, or null.</summary>
    private static string? Muted(OutgoingNotice notice, Pack pack) =>
        notice.Timing.Mute is { } times && times.FirstOrDefault(t => t.Holds(notice.Intent.At, pack.Current.Calendar)) is { } time ? time.Name : null;

    /// <summary>A seat with people of whom nobody is there, and nobody stands in for them. A seat without people is an office, which always is.</summary>
    private static bool IsAbsent(Holder holder, Pack pack, DateTimeOffset now)
    {
        var directory = pack.Current.Directory;
        return directory.PeopleFor(holder, now).IsEmpty
            && directory.FindPost(holder.Post) is { Anyone: false }
            && directory.AllSeats.Any(s => s.Post == holder.Post && (holder.Unit is null || s.Unit == holder.Unit) && !(s.Subjects.IsEmpty && s.StandIns.IsEmpty));
    }

    private async ValueTask<string?> SilencedAsync(OutgoingNotice notice, Holder holder, Pack pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var silences = await engine.SilencesNowAsync(cancellationToken).ConfigureAwait(false);
        if (!silences.MayCover(now)) return null;
        var dispute = await disputes.FindAsync(notice.Intent.Key.Dispute, cancellationToken).ConfigureAwait(false);
        return silences.Covering(new RaisedNotice(notice.Intent.Key.Dispute, dispute?.Unit, notice.Intent.Text, holder, notice.Intent.Level), pack, now)?.Id;
    }
}
