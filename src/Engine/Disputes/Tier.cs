namespace Parley.Disputes;

/// <summary>Who handles a dispute (层级), by the name its pack gives: <c>village</c>, <c>township</c>, <c>county</c>, <c>leading-group</c> or others.
/// Never to be confused with a <see cref="Level"/>.</summary>
/// <param name="Name">The name; compared ordinally.</param>
public readonly record struct Tier(string Name)
{
    /// <inheritdoc/>
    public override string ToString() => Name ?? string.Empty;
}
