namespace Parley.Disputes;

/// <summary>Something one side must do by an agreement.</summary>
/// <param name="Id">The id within the dispute, for example <c>o1</c>.</param>
/// <param name="By">The party that must perform.</param>
/// <param name="To">The party it is owed to.</param>
/// <param name="What">What must be done.</param>
/// <param name="Due">When at the latest (inclusive), or null when the agreement names no date.</param>
/// <param name="End">How it ended, or null while it is open.</param>
public sealed record Obligation(string Id, string By, string To, PersonalText What, DateTimeOffset? Due, ObligationEnd? End = null);
