namespace Parley.Disputes;

/// <summary>Who sends a command: a person in a post.</summary>
/// <param name="SubjectId">The person, as the host's identity provider names them. Two people are two different subject ids.</param>
/// <param name="PostId">The post they act in, as <c>post</c> or <c>post@unit</c>.</param>
/// <param name="OnBehalfOf">The subject they stand in for, or null.</param>
public sealed record Actor(string SubjectId, string PostId, string? OnBehalfOf = null)
{
    /// <summary>The engine itself: fires deadlines, regrades, applies revisions. No person may act as it.</summary>
    public static Actor System { get; } = new("system", "system");
}
