using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>The facts of a pack. Immutable and safe to share between threads.</summary>
internal sealed partial class FactCatalogue(ImmutableArray<FactDeclaration> facts)
{
    private readonly FrozenDictionary<string, FactDeclaration> byName = facts.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>All facts, in file order.</summary>
    public ImmutableArray<FactDeclaration> All => facts;

    public FactDeclaration? Find(string name) => byName.GetValueOrDefault(name);
}
