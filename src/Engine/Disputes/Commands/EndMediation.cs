namespace Parley.Disputes.Commands;

/// <summary>Ends mediation without agreement. A party's refusal is never blocked; visits go on.</summary>
public sealed record EndMediation : Command
{
    /// <summary>Why it ended.</summary>
    public required MediationEnd Cause { get; init; }

    /// <summary>Where else the parties can turn; they are told.</summary>
    public required string OutsideRoutes { get; init; }

    /// <summary>Free text.</summary>
    public string? Reason { get; init; }
}
