using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Disputes that left together, as the administration stream records it.</summary>
/// <param name="By">The commit that records it.</param>
/// <param name="Archive">The archive's id.</param>
/// <param name="File">The name its file had then.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Count">How many disputes.</param>
/// <param name="Digest">The hash over them.</param>
internal sealed record ArchiveBatch(long By, string Archive, string File, DateTimeOffset At, Actor Actor, int Count, string Digest);
