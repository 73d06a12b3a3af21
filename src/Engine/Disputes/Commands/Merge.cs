namespace Parley.Disputes.Commands;

/// <summary>Lets this dispute go on in another one; both are written in one commit. Linking is the default, merging the exception.</summary>
public sealed record Merge : Command
{
    /// <summary>The dispute it goes on in; active and another one.</summary>
    public required DisputeId Target { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
