namespace Parley.Host.Commands.HandingOver;

/// <summary>One dispute that is handed over, as JSON shows it: one line each.</summary>
internal sealed record HandOverLine(string Dispute, string Stage, string Level, bool Leads, bool Handles, bool Helps, string? To, string? Refused, bool Applied)
{
    public static HandOverLine Of(HandOverEntry entry) => new(
        entry.Dispute.Value, entry.Stage.ToString(), entry.Level.ToString(), entry.Leads, entry.Handles, entry.Helps, entry.To, entry.Refusal?.Id, entry.Applied);
}
