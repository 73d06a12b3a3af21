namespace Parley.Journal;

/// <summary>What comparing a journal with a checkpoint found.</summary>
/// <param name="Damages">What was cut off or rewritten since, in the order of the checkpoint.</param>
/// <param name="InArchives">Disputes that are in archives that are not at hand: only there can be seen whether they still have the commit of the checkpoint.</param>
internal sealed record CheckpointFindings(IReadOnlyList<Damage> Damages, long InArchives);
