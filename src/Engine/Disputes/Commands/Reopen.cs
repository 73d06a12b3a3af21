namespace Parley.Disputes.Commands;

/// <summary>Brings a closed or dismissed dispute back as a further episode.</summary>
public sealed record Reopen : Command
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
