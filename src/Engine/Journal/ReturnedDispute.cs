namespace Parley.Journal;

/// <summary>A dispute that came back, as the administration stream records it.</summary>
/// <param name="Head">The head it left with and came back with.</param>
/// <param name="Archive">The archive it was in.</param>
/// <param name="By">The commit with which it had left.</param>
internal sealed record ReturnedDispute(NamedHead Head, string Archive, long By)
{
    /// <summary>The commit that records it.</summary>
    public long Back { get; init; }

    /// <summary>The digest that it records.</summary>
    public string Digest { get; init; } = string.Empty;
}
