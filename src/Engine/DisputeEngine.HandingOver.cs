using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Journal;

namespace Parley;

/// <content>Everything a person works on goes to somebody else: first listed, then applied, one command a dispute.</content>
public sealed partial class DisputeEngine
{
    /// <summary>
    /// Lists the active disputes a person leads, handles or helps with, and hands them over when asked: one <see cref="ReplaceHandler"/> a dispute, as the actor's command. A dispute that
    /// refuses, for example because whoever takes over stepped aside from it, stays where it is. Harmless to repeat: what was handed over is not found again, so a run that was cut off goes on.
    /// </summary>
    /// <param name="order">Whose work goes to whom, and why.</param>
    /// <param name="actor">The superior; the post may send <c>ReplaceHandler</c>.</param>
    /// <param name="apply">Whether to hand them over; otherwise nothing is written.</param>
    /// <param name="cancellationToken">Stops between two disputes; what was handed over stays so.</param>
    /// <returns>One entry for every such dispute, by id in ordinal order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> or <paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks a revision.</exception>
    public IAsyncEnumerable<HandOverEntry> HandOverAsync(HandOver order, Actor actor, bool apply, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(actor);
        return HandedOverAsync(order, actor, apply, cancellationToken);
    }

    private async IAsyncEnumerable<HandOverEntry> HandedOverAsync(HandOver order, Actor actor, bool apply, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (string? after = null; ;)
        {
            var page = await journal.ListAsync(new DisputeFilter(Worker: order.From), after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (var summary in page) yield return await HandOverAsync(summary, order, actor, apply, cancellationToken).ConfigureAwait(false);
            if (page.Count < PageSize) yield break;
            after = page[^1].Dispute.Value;
        }
    }

    private async Task<HandOverEntry> HandOverAsync(DisputeSummary summary, HandOver order, Actor actor, bool apply, CancellationToken cancellationToken)
    {
        var loaded = await store.LoadAsync(summary.Dispute, cancellationToken).ConfigureAwait(false);
        var command = new ReplaceHandler { From = order.From, To = order.To, Post = order.Post, Reason = order.Reason };
        var (input, _) = await InputAsync(loaded, command, actor, null, cancellationToken).ConfigureAwait(false);
        var decision = decider.Decide(loaded.Dispute, command, input);
        var entry = new HandOverEntry(
            summary.Dispute, summary.Stage, summary.Level, decision.Main?.Events.OfType<HandlerReplaced>().FirstOrDefault()?.To, decision.Refusal, Applied: false)
        {
            Leads = summary.Lead == order.From,
            Handles = summary.Handlers.Contains(order.From, StringComparer.Ordinal),
            Helps = summary.Helpers.Contains(order.From, StringComparer.Ordinal),
        };
        if (!apply || entry.Refusal is not null) return entry;
        var reply = await SendAsync(summary.Dispute, command, actor, new SendOptions { CommandId = IdOf(order, loaded.Dispute.Version) }, cancellationToken).ConfigureAwait(false);
        return reply is Refused refused ? entry with { To = null, Refusal = refused.Refusal } : entry with { Applied = true };
    }

    /// <summary>Two who hand over the same at once send one command; handing over anew, after the dispute went on, is another one.</summary>
    private static CommandId IdOf(HandOver order, long version)
    {
        var text = string.Join('\n', order.From, order.To, order.Post, order.Reason);
        return new CommandId($"handover-{version}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12))}");
    }
}
