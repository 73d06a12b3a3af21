namespace Parley.Disputes.Commands;

/// <summary>Records that something happened again.</summary>
public sealed record RecordIncident : Command
{
    /// <summary>What is known of it, by fact name.</summary>
    public GivenFacts Facts { get; init => field = value ?? []; } = [];

    /// <summary>What happened.</summary>
    public string? Text { get; init; }
}
