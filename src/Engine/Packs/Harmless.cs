using Parley.Disputes;

namespace Parley.Packs;

/// <summary>The least dangerous value of a fact: by <c>worse</c>, else by <c>ifMissing</c>, else what its declaration begins with.</summary>
internal static class Harmless
{
    public static FactValue? Of(FactDeclaration fact) => ByWorse(fact) ?? fact.IfMissing ?? ByDeclaration(fact);

    private static FactValue? ByWorse(FactDeclaration fact) => fact.Worse switch
    {
        Worse.Yes => FactValue.Of(false),
        Worse.No => FactValue.Of(true),
        Worse.More when fact.Type == FactType.Choices => FactValue.Choices([]),
        Worse.Less when fact.Type == FactType.Choices => FactValue.Choices(fact.Words),
        Worse.More => Number(fact, Least(fact)),
        Worse.Less when fact.Max is { } most => Number(fact, most),
        Worse.Later when fact.Type == FactType.Choice => FactValue.Choice(fact.Words[0]),
        _ => (FactValue?)null,
    };

    private static FactValue? ByDeclaration(FactDeclaration fact) => fact.Type switch
    {
        FactType.Boolean => FactValue.Of(false),
        FactType.Integer or FactType.Number or FactType.Money => Number(fact, Least(fact)),
        FactType.Choice => FactValue.Choice(fact.Words[0]),
        FactType.Choices => FactValue.Choices([]),
        _ => (FactValue?)null,
    };

    /// <summary>The low end of the range; without one nought, or the high end if that is lower.</summary>
    private static decimal Least(FactDeclaration fact) => fact.Min ?? Math.Min(0, fact.Max ?? 0);

    private static FactValue? Number(FactDeclaration fact, decimal number)
    {
        var fit = fact.Fit(FactValue.Of(number));
        return fit.Fits ? fit.Value : (FactValue?)null;
    }
}
