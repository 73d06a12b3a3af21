using Parley.Disputes;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>Facts as given, fitted to what the pack declares, in ordinal order of their names; or why they do not fit.</summary>
internal readonly record struct FittedFacts(EquatableArray<NamedFact> Facts, Refusal? Refusal)
{
    public static FittedFacts Fit(Pack pack, GivenFacts given)
    {
        var facts = new List<NamedFact>(given.Count);
        foreach (var (name, value) in given)
        {
            var fit = pack.Facts.Fit(name, value);
            if (fit.Problem is { } problem) return new([], Disputes.Refusal.Of(problem, "Facts", [.. fit.About]));
            facts.Add(new NamedFact(name, fit.Value));
        }

        return new([.. facts], null);
    }
}
