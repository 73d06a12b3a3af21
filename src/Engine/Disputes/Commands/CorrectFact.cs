namespace Parley.Disputes.Commands;

/// <summary>Corrects a fact that was recorded wrongly; not a new incident.</summary>
public sealed record CorrectFact : Command
{
    /// <summary>The fact's name.</summary>
    public required string Fact { get; init; }

    /// <summary>The right value, or null when it is unknown after all.</summary>
    public FactValue? Value { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
