using Parley.Disputes;

namespace Parley;

/// <summary>How a command is sent.</summary>
public sealed record SendOptions
{
    /// <summary>The command's id; a fresh one when null. The same id with the same body is carried out once.</summary>
    public CommandId? CommandId { get; init; }

    /// <summary>The version the command was made on; refused when the dispute has another one. Null decides on whatever is there.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>The moment of the decision where time is simulated; null reads the clock.</summary>
    internal DateTimeOffset? Moment { get; init; }
}
