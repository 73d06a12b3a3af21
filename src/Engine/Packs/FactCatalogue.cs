using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>The facts of a pack. Immutable and safe to share between threads.</summary>
internal sealed class FactCatalogue(ImmutableArray<FactDeclaration> facts)
{
    private readonly FrozenDictionary<string, FactDeclaration> byName = facts.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>All facts, in file order.</summary>
    public ImmutableArray<FactDeclaration> All => facts;

    public FactDeclaration? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>A given value as its declaration wants it, or why it does not fit.</summary>
    public FactFit Fit(string name, FactValue value) => Find(name)?.Fit(value) ?? FactFit.Not(PacksMessages.FactNotDeclared, JsonWords.Short(name), Near(name));

    private string Near(string name) => Spelling.Nearest(name, byName.Keys) is { } near ? $" ({near}?)" : string.Empty;
}
