namespace Parley.Host.Commands.Regrading;

/// <summary>One dispute that a change of rules concerns, as JSON shows it: one line each.</summary>
internal sealed record RegradeLine(string Dispute, string From, string To, string Before, string After, IReadOnlyList<string> Matched, string? Refused, bool Applied)
{
    public static RegradeLine Of(RevisionChange change, string to) => new(
        change.Dispute.Value, change.From, to, change.Before.ToString(), change.After.ToString(), change.Matched, change.Refusal?.Id, change.Applied);
}
