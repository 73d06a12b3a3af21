namespace Parley.Host.Commands.Archiving;

/// <summary>What came of archiving, as JSON shows it.</summary>
/// <param name="DryRun">Whether nothing was written.</param>
/// <param name="File">The archive's file, or null.</param>
/// <param name="Archive">The archive's id, or null.</param>
/// <param name="MayLeave">How many disputes might leave.</param>
/// <param name="Left">How many left.</param>
/// <param name="Stay">How many that ended stay, by why.</param>
internal sealed record ArchiveRun(bool DryRun, string? File, string? Archive, int MayLeave, int Left, IReadOnlyDictionary<string, int> Stay);
