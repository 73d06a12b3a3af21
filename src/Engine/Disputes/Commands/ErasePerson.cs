namespace Parley.Disputes.Commands;

/// <summary>Destroys the key of a person, so that nothing stored of them can be read again; needs two people.</summary>
public sealed record ErasePerson : Command
{
    /// <summary>The party's id.</summary>
    public required string Person { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
