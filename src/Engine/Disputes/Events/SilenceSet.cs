namespace Parley.Disputes.Events;

/// <summary>The commit's actor silenced notices for a time. Stands in the administration stream. A list that is empty asks nothing; of the others one entry each must fit.</summary>
/// <param name="Silence">The silence's id.</param>
/// <param name="From">When it begins (inclusive), in UTC.</param>
/// <param name="Until">When it ends (exclusive), in UTC.</param>
/// <param name="Reason">Why; never names a party.</param>
/// <param name="Posts">The receiving posts it is about, in one unit or in any.</param>
/// <param name="Units">The units whose disputes it is about, with all below them.</param>
/// <param name="Disputes">The disputes it is about.</param>
/// <param name="Texts">The texts of the notices it is about.</param>
/// <param name="UpTo">The highest level it is about; null for every level below the pack's highest, which is never silenced.</param>
public sealed record SilenceSet(
    string Silence,
    DateTimeOffset From,
    DateTimeOffset Until,
    string Reason,
    EquatableArray<Holder> Posts,
    EquatableArray<string> Units,
    EquatableArray<DisputeId> Disputes,
    EquatableArray<string> Texts,
    Level? UpTo) : DisputeEvent;
