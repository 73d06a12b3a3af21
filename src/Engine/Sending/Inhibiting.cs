using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;
using Parley.Packs.Checking;
using Parley.Rules;
using Parley.Rules.Words;
using Parley.Steps;

namespace Parley.Sending;

/// <summary>
/// Whether a rule of inhibition keeps a notice from being sent: while another dispute's warning waits for its signature, fits the source, and has in common what the rule asks for. As in Alertmanager, a dispute that
/// fits both sides of a rule is not inhibited by one that does too. One user at a time.
/// </summary>
internal sealed class Inhibiting(DisputeEngine engine, AtHand disputes)
{
    private const int Page = 500;
    private readonly Sheets sheets = new();
    private readonly Dictionary<(Inhibition Rule, string Common, bool BothSides), DisputeId?> found = [];

    /// <summary>What was found holds for one look at what is there.</summary>
    public void Forget() => found.Clear();

    /// <summary>The rule and the dispute it found, such as <c>red-first: w-17</c>; null when nothing inhibits it.</summary>
    public async Task<string?> ByAsync(OutgoingNotice notice, Pack pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var rule in pack.Notices.Inhibitions)
        {
            if (!rule.On.IsEmpty && !rule.On.Contains(notice.Occasion)) continue;
            if (await disputes.FindAsync(notice.Intent.Key.Dispute, cancellationToken).ConfigureAwait(false) is not { } dispute) return null;
            if (!Fits(rule.Target, dispute, pack, now)) continue;
            var bothSides = Fits(rule.Source, dispute, pack, now);
            var key = (rule, string.Join('\n', rule.Equal.Select(label => NoticeLabels.Of(label, dispute, notice.Occasion))), bothSides);
            if (!found.TryGetValue(key, out var source)) found[key] = source = await SourceAsync(rule, dispute, bothSides, pack, now, cancellationToken).ConfigureAwait(false);
            if (source is { } by) return $"{rule.Name}: {by}";
        }

        return null;
    }

    private async Task<DisputeId?> SourceAsync(Inhibition rule, Dispute target, bool bothSides, Pack pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        bool IsSource(Dispute d) => d.Stage.IsActive() && d.Warning is { Complete: false } && HasInCommon(rule, d, target) && Fits(rule.Source, d, pack, now) && !(bothSides && Fits(rule.Target, d, pack, now));
        if (rule.Equal.Contains(NoticeLabels.Dispute)) return IsSource(target) ? target.Id : null;
        foreach (var level in pack.Levels.Levels.Reverse().Where(l => RouteCheck.CanHoldAt(rule.Source, l, pack.Words)))
        {
            string? after = null;
            while (await engine.ListAsync(new DisputeFilter(level), after, Page, cancellationToken).ConfigureAwait(false) is { Count: > 0 } page)
            {
                foreach (var row in page.Where(r => MayHaveInCommon(rule, r, target)))
                {
                    if (await disputes.FindAsync(row.Dispute, cancellationToken).ConfigureAwait(false) is { } dispute && IsSource(dispute)) return dispute.Id;
                }

                after = page[^1].Dispute.Value;
            }
        }

        return null;
    }

    /// <summary>As far as the row of a list says, so that few disputes need to be loaded.</summary>
    private static bool MayHaveInCommon(Inhibition rule, DisputeSummary row, Dispute target) =>
        row.Stage.IsActive()
        && (!rule.Equal.Contains("unit") || row.Unit == target.Unit)
        && (!rule.Equal.Contains("category") || row.Category == target.Category)
        && (!rule.Equal.Contains("ledger") || row.Ledger == target.Ledger);

    private static bool HasInCommon(Inhibition rule, Dispute one, Dispute other) =>
        rule.Equal.All(label => string.Equals(NoticeLabels.Of(label, one, string.Empty), NoticeLabels.Of(label, other, string.Empty), StringComparison.Ordinal));

    private bool Fits(CompiledCondition? condition, Dispute dispute, Pack pack, DateTimeOffset now)
    {
        if (condition is null) return false;
        var lent = new LentSheets(sheets);
        var context = new StepContext { Pack = pack, Now = now, HappenedAt = now, Actor = Actor.System, Sheets = lent };
        var fits = condition.Judge(context.Sheet(dispute).Row) == Judgement.Matched;
        lent.Return();
        return fits;
    }
}
