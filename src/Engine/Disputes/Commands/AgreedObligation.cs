namespace Parley.Disputes.Commands;

/// <summary>Something one side must do by an agreement.</summary>
/// <param name="By">The party that must perform, by id.</param>
/// <param name="To">The party it is owed to, by id.</param>
/// <param name="What">What must be done.</param>
/// <param name="Due">When at the latest (inclusive), or null when the agreement names no date.</param>
public sealed record AgreedObligation(string By, string To, string What, DateTimeOffset? Due = null)
{
    /// <summary>Says only that it is an obligation: the rest may be personal and belongs into no log.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(AgreedObligation);
}
