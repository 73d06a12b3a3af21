namespace Parley.Disputes.Commands;

/// <summary>A superior puts another person in the place of one who leads, handles or helps with the dispute; what belongs to a post stays with the post.</summary>
public sealed record ReplaceHandler : Command
{
    /// <summary>Whose place it is.</summary>
    public required string From { get; init; }

    /// <summary>Who takes it, or null when <see cref="Post"/> says.</summary>
    public string? To { get; init; }

    /// <summary>The post whose first person that is there and free of conflict takes it, nearest upward from the dispute's unit when no unit is named; or null when <see cref="To"/> says.</summary>
    public Holder? Post { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
