namespace Parley.Host.Api.Views;

/// <summary>A command that was accepted. Events are named only: what they say may be personal.</summary>
internal sealed record AcceptedView(string Dispute, long Version, IReadOnlyList<string> Events, bool Repeated, string? Proposal)
{
    public static AcceptedView Of(Accepted accepted) =>
        new(accepted.Dispute.Value, accepted.Version, [.. accepted.Events.Select(e => e.Name)], accepted.Repeated, accepted.Proposal);
}
