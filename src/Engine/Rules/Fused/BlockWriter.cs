using System.Linq.Expressions;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>Writes the code of a block of rules, for rows in which all its facts are known or for any row.</summary>
internal sealed class BlockWriter
{
    private readonly BlockParameters parameters = new();
    private readonly RowReader reader;
    private readonly ConditionWriter threeValued;
    private readonly ConditionWriter twoValued;
    private readonly bool isAllKnown;

    private BlockWriter(FusedConstants constants, bool isAllKnown)
    {
        this.isAllKnown = isAllKnown;
        var ids = new TermIds();
        reader = new RowReader(parameters.Row);
        threeValued = new ConditionWriter(new ThreeValuedCode(reader), reader, constants, parameters, ids);
        twoValued = new ConditionWriter(new TwoValuedCode(reader), reader, constants, parameters, ids);
    }

    public static FusedBlock Write(CompiledRule[] rules, int firstLane, FusedConstants constants, bool isAllKnown) =>
        new BlockWriter(constants, isAllKnown).Write(rules, firstLane);

    private FusedBlock Write(CompiledRule[] rules, int firstLane)
    {
        foreach (var rule in rules.Where(r => r.IsEnabled)) (IsTwoValued(rule) ? twoValued : threeValued).Count(rule.Condition);
        var code = rules.Chunk(RuleOutcomes.PerLane).Select((chunk, i) => Lane(chunk, firstLane + i)).ToList();
        return parameters.Compile(
            [.. reader.Variables, .. threeValued.Variables, .. twoValued.Variables],
            [.. reader.Loads, .. threeValued.SharedCode, .. twoValued.SharedCode, .. code]);
    }

    private BinaryExpression Lane(CompiledRule[] rules, int lane)
    {
        var enabled = rules.Select((rule, place) => (rule, place)).Where(r => r.rule.IsEnabled).ToLookup(r => IsTwoValued(r.rule), r => (r.place, r.rule.Condition));
        var sums = new List<Expression>();
        if (enabled[true].Any()) sums.Add(twoValued.Lane(enabled[true]));
        if (enabled[false].Any()) sums.Add(threeValued.Lane(enabled[false]));
        var sum = sums.Count == 0 ? Expression.Constant(0L) : sums.Aggregate(Expression.Or);
        return Expression.Assign(Expression.ArrayAccess(parameters.Lanes, Expression.Constant(lane)), Expression.Convert(sum, typeof(ulong)));
    }

    /// <summary>A calculation can fail whatever is known, and then the rule cannot tell; and a choice between numbers asks for all three outcomes.</summary>
    private bool IsTwoValued(CompiledRule rule) => isAllKnown && !Calculates(rule.Condition);

    private static bool Calculates(Term term) => term is Arithmetic or Choose { Kind: not TermKind.Boolean } || term.Parts.Any(Calculates);
}
