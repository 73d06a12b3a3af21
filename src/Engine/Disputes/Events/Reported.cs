namespace Parley.Disputes.Events;

/// <summary>A matter was brought forward.</summary>
/// <param name="Ledger">The ledger.</param>
/// <param name="Category">The kind of matter, or null.</param>
/// <param name="Place">Where it happened, as the ledger writes it.</param>
/// <param name="Area">The place of the pack it was recognised as, or null.</param>
/// <param name="Unit">The unit responsible from the start.</param>
/// <param name="Tier">The tier of that unit.</param>
/// <param name="Parties">The parties.</param>
/// <param name="Summary">What was reported.</param>
/// <param name="SourceReference">The number in the ledger.</param>
/// <param name="ReportedAt">When it was reported; not later than the commit.</param>
/// <param name="GivenDue">A due moment the ledger handed over (inclusive).</param>
/// <param name="Earlier">What was counted in the ledgers as of that moment.</param>
public sealed record Reported(
    string Ledger,
    string? Category,
    PersonalText? Place,
    string? Area,
    string Unit,
    Tier Tier,
    EquatableArray<Party> Parties,
    PersonalText? Summary,
    string? SourceReference,
    DateTimeOffset ReportedAt,
    DateTimeOffset? GivenDue,
    EarlierReports Earlier) : DisputeEvent;
