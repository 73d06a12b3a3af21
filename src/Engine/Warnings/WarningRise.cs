using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Warnings;

/// <summary>预警: a rise of the level warns the posts of the matrix. Where the matrix names nobody who exists, whoever answers for the unit signs.</summary>
internal static class WarningRise
{
    public static WarningIssued? After(Level before, Dispute dispute, StepContext context)
    {
        var levels = context.Pack.Levels;
        if (!dispute.Stage.IsActive() || levels.RankOf(dispute.Level) <= levels.RankOf(before)) return null;
        var row = context.Pack.Notices.RowFor(dispute.Level, dispute.Stage, dispute.Tier);
        Holder[] sign = row is null ? [] : [.. row.Sign.SelectMany(r => context.Pack.Resolve(r, dispute)).Distinct()];
        Holder[] inform = row is null ? [] : [.. row.Inform.SelectMany(r => context.Pack.Resolve(r, dispute)).Distinct().Except(sign)];
        if (sign.Length == 0 && context.Pack.Responsible(dispute.Unit) is { } responsible) sign = [responsible];
        return new WarningIssued($"w{dispute.WarningCount + 1}", dispute.Level, [.. sign], row?.Each ?? false, [.. inform]);
    }
}
