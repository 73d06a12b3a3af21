namespace Parley.Disputes.Commands;

/// <summary>Gives the dispute to a channel that is to resolve it.</summary>
public sealed record Assign : Command
{
    /// <summary>The channel, as <c>channels.json</c> names it; null takes what the rules of <c>assignment.json</c> propose.</summary>
    public string? Channel { get; init; }

    /// <summary>The unit that takes it; null for the one the rules propose when <see cref="Channel"/> is null, else for the responsible one.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// The subject that works on it. Null to have one chosen, where the pack has <c>assignment.json</c>: of the nearest team with the role the channel names, else of the nearest seat of
    /// its post, whoever is there, has no conflict and handles the fewest active disputes; in a pack without it the unit decides.
    /// </summary>
    public string? Handler { get; init; }

    /// <summary>How hard settling is, as the settling deadline's lengths name it; null for the channel's own.</summary>
    public string? Difficulty { get; init; }
}
