namespace Parley.Disputes.Commands;

/// <summary>Adds facts or newer values; the dispute is graded again at once.</summary>
public sealed record AddFacts : Command
{
    /// <summary>The facts by name; at least one.</summary>
    public required GivenFacts Facts { get; init; }

    /// <summary>Where they are from; the actor when null.</summary>
    public string? Source { get; init; }
}
