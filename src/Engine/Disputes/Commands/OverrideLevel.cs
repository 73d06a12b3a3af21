namespace Parley.Disputes.Commands;

/// <summary>Sets the level by a person's judgement until a moment; lowering needs two people.</summary>
public sealed record OverrideLevel : Command
{
    /// <summary>The level.</summary>
    public required Level Level { get; init; }

    /// <summary>When the override ends (exclusive).</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
