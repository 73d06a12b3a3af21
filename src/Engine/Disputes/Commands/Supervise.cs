namespace Parley.Disputes.Commands;

/// <summary>A superior's order with a deadline.</summary>
public sealed record Supervise : Command
{
    /// <summary>What must be done.</summary>
    public required string Order { get; init; }

    /// <summary>Who must do it.</summary>
    public required Holder Addressee { get; init; }

    /// <summary>When at the latest (inclusive).</summary>
    public required DateTimeOffset Due { get; init; }
}
