namespace Parley.Journal;

/// <summary>What a verification found.</summary>
/// <param name="Streams">Streams that were found whole.</param>
/// <param name="Commits">Commits of these streams.</param>
/// <param name="Damage">The first damaged entry, or null.</param>
internal sealed record VerificationResult(long Streams, long Commits, Damage? Damage)
{
    /// <summary>Disputes whose commits are in an archive, and so were not looked at.</summary>
    public long Archived { get; init; }

    public bool IsWhole => Damage is null;
}
