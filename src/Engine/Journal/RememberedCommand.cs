namespace Parley.Journal;

/// <summary>A command that was accepted before.</summary>
/// <param name="Version">The version its commit gave the stream.</param>
/// <param name="BodyHash">The keyed hash of its body.</param>
public sealed record RememberedCommand(long Version, ReadOnlyMemory<byte> BodyHash);
