namespace Parley.Disputes.Commands;

/// <summary>The one it is owed to waives an obligation.</summary>
public sealed record WaiveObligation : Command
{
    /// <summary>The obligation's id.</summary>
    public required string Obligation { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
