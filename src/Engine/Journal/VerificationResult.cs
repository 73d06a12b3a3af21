namespace Parley.Journal;

/// <summary>What a verification found.</summary>
/// <param name="Streams">Streams that were found whole.</param>
/// <param name="Commits">Commits of these streams.</param>
/// <param name="Damage">The first damaged entry, or null.</param>
internal sealed record VerificationResult(long Streams, long Commits, Damage? Damage)
{
    public bool IsWhole => Damage is null;
}
