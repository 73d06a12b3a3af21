namespace Parley.Disputes.Commands;

/// <summary>Another unit joins; the lead stays answerable.</summary>
public sealed record Join : Command
{
    /// <summary>The unit that joins.</summary>
    public required string Unit { get; init; }

    /// <summary>The person it sends, or null.</summary>
    public string? Subject { get; init; }
}
