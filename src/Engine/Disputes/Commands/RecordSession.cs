namespace Parley.Disputes.Commands;

/// <summary>Records one attempt at resolution.</summary>
public sealed record RecordSession : Command
{
    /// <summary>How it ended.</summary>
    public required SessionResult Result { get; init; }

    /// <summary>What was said.</summary>
    public string? Text { get; init; }

    /// <summary>When the parties meet again, or null.</summary>
    public DateTimeOffset? Next { get; init; }
}
