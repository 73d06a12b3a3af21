namespace Parley.Journal;

/// <summary>The salt from which, with the master key, a person's key is derived. Destroying it destroys the key.</summary>
/// <param name="Stream">The dispute.</param>
/// <param name="Person">The person's id within it.</param>
/// <param name="Salt">32 random bytes.</param>
public sealed record PersonSalt(string Stream, string Person, ReadOnlyMemory<byte> Salt);
