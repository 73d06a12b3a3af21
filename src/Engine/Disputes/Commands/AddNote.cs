namespace Parley.Disputes.Commands;

/// <summary>Adds a note; moves nothing.</summary>
public sealed record AddNote : Command
{
    /// <summary>The note.</summary>
    public required string Text { get; init; }
}
