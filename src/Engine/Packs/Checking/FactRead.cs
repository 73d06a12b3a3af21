using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>A place where a rule reads a fact.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="Words">The words it is compared with.</param>
/// <param name="At">Where.</param>
internal sealed record FactRead(string Fact, ImmutableArray<string> Words, Position At)
{
    public string Rule { get; init; } = string.Empty;

    /// <summary>Null for a fact of the engine's own.</summary>
    public FactDeclaration? Declaration { get; init; }
}
