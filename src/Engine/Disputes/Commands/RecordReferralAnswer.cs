namespace Parley.Disputes.Commands;

/// <summary>Records the answer of the body a matter was referred to.</summary>
public sealed record RecordReferralAnswer : Command
{
    /// <summary>Whether it dealt with the matter; otherwise the dispute comes back for assessment.</summary>
    public required bool Settled { get; init; }

    /// <summary>What it answered.</summary>
    public string? Answer { get; init; }
}
