using Parley.Rules.Conditions;

namespace Parley.Rules.Fused;

/// <summary>
/// Numbers terms so that those which say the same have the same number, whatever they are called and wherever they stand. A term that is used by many is looked at once.
/// </summary>
internal sealed class TermIds
{
    private readonly Dictionary<Term, int> byTerm = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> bySaying = new(StringComparer.Ordinal);

    public int Of(Term term)
    {
        if (term is Named named) return Of(named.Definition);
        if (byTerm.TryGetValue(term, out var id)) return id;
        var saying = $"{term.Shape}|{string.Join(' ', term.Parts.Select(Of))}";
        if (!bySaying.TryGetValue(saying, out id)) bySaying.Add(saying, id = bySaying.Count);
        byTerm.Add(term, id);
        return id;
    }
}
