using Parley.Rules.Conditions;

namespace Parley.Rules.Cells;

/// <summary>Conditions that are written the same, parameters put in.</summary>
internal sealed class SameTerms : IEqualityComparer<Term>
{
    public static SameTerms ByShape { get; } = new();

    public bool Equals(Term? x, Term? y)
    {
        if (x is null || y is null) return ReferenceEquals(x, y);
        var (a, b) = (Named.Unwrap(x), Named.Unwrap(y));
        return ReferenceEquals(a, b) || (a.GetType() == b.GetType() && IsSameText(a, b) && a.Parts.Length == b.Parts.Length && a.Parts.Zip(b.Parts, Equals).All(same => same));
    }

    public int GetHashCode(Term obj)
    {
        var term = Named.Unwrap(obj);
        var hash = new HashCode();
        hash.Add(term.Shape, StringComparer.Ordinal);
        foreach (var part in term.Parts) hash.Add(GetHashCode(part));
        return hash.ToHashCode();
    }

    private static bool IsSameText(Term a, Term b) => string.Equals(a.Shape, b.Shape, StringComparison.Ordinal);
}
