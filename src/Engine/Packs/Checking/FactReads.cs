using Parley.Rules;
using Parley.Rules.Conditions;

namespace Parley.Packs.Checking;

/// <summary>What conditions read of facts, and where, and which words they ask for.</summary>
internal static class FactReads
{
    /// <summary>Each place where a fact is read, in the order of the text.</summary>
    public static IEnumerable<FactRead> Of(CompiledRule rule, Policy policy) => In(rule.Condition).Select(r => r with { Rule = rule.Name, Declaration = policy.Facts.Find(r.Fact) });

    private static IEnumerable<FactRead> In(Term term)
    {
        if (term is FactTerm fact) yield return new FactRead(fact.Slot.Word.Name, [], fact.Where.Position);
        else if (term is CountTerm count) yield return new FactRead(count.Slot.Word.Name, count.Slot.Word.Words, count.Where.Position);
        else if (term is HasWord has) yield return new FactRead(has.Slot.Word.Name, [has.Slot.Word.Words[has.Place]], has.Where.Position);
        else if (FactIn(term) is { } compared) yield return new FactRead(compared.Slot.Word.Name, [.. term.Parts.Select(Named.Unwrap).OfType<Constant>().Select(c => $"{c.Value}")], term.Where.Position);
        else foreach (var read in term.Parts.SelectMany(In)) yield return read;
    }

    /// <summary>A fact that a term compares with constants.</summary>
    private static FactTerm? FactIn(Term term)
    {
        if (term is not (Comparison or Membership or TextTest)) return null;
        var parts = term.Parts.Select(Named.Unwrap).ToList();
        return parts.Count(p => p is FactTerm) == 1 && parts.All(p => p is FactTerm or Constant) ? parts.OfType<FactTerm>().Single() : null;
    }
}
