using System.Linq.Expressions;
using System.Runtime.InteropServices;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>
/// Writes the code of conditions: those that several rules share are judged once, and dear ones (texts, calculations) only where the cheap ones beside
/// them leave it open. Order and shortcuts change nothing, because nothing here has an effect or a fault.
/// </summary>
internal sealed class ConditionWriter
{
    private readonly TermIds ids;
    private readonly LaneCode lanes;
    private readonly Dictionary<int, int> uses = [];
    private readonly Dictionary<int, ParameterExpression> shared = [];
    private readonly List<Expression> sharedCode = [];
    private readonly ValueWriter values;
    private readonly ComparisonWriter comparisons;

    public ConditionWriter(LaneCode lanes, RowReader reader, FusedConstants constants, BlockParameters parameters, TermIds ids)
    {
        this.lanes = lanes;
        this.ids = ids;
        values = new ValueWriter(reader, constants, parameters.Texts, parameters.Fractions, Judge);
        comparisons = new ComparisonWriter(reader, values, lanes);
    }

    public IEnumerable<ParameterExpression> Variables => shared.Values;

    /// <summary>The code of the conditions that several rules share; to be put before them.</summary>
    public IEnumerable<Expression> SharedCode => sharedCode;

    /// <summary>The outcomes of up to 32 rules. All rules of the block must have been counted before.</summary>
    public Expression Lane(IEnumerable<(int Place, Term Condition)> rules) => lanes.Lane(rules.Select(r => (r.Place, Judge(r.Condition))));

    public void Count(Term term)
    {
        var inner = Named.Unwrap(term);
        if (inner.Kind == TermKind.Boolean && ++CollectionsMarshal.GetValueRefOrAddDefault(uses, ids.Of(inner), out _) > 1) return;
        foreach (var part in inner.Parts) Count(part);
    }

    private Expression Judge(Term term)
    {
        var inner = Named.Unwrap(term);
        return IsReady(inner) || uses.GetValueOrDefault(ids.Of(inner)) < 2 ? Code(inner) : Shared(inner);
    }

    /// <summary>A condition of several rules is judged once, before all of them; what it is made of comes before it.</summary>
    private ParameterExpression Shared(Term term)
    {
        var id = ids.Of(term);
        if (shared.TryGetValue(id, out var local)) return local;
        var code = Code(term);
        local = Expression.Variable(typeof(long), $"c{id}");
        sharedCode.Add(Expression.Assign(local, code));
        shared.Add(id, local);
        return local;
    }

    private Expression Code(Term term) => term switch
    {
        Constant constant => ValueWriter.WholeOf(constant) != 0 ? lanes.Yes : LaneCode.No,
        FactTerm fact => lanes.Fact(fact.Slot),
        HasWord word => lanes.Word(word.Slot, word.Place, isNegated: false),
        Negation negation => Negate(Named.Unwrap(negation.Inner)),
        Junction junction => Join(junction),
        Comparison { Domain: TermKind.Boolean } comparison => Kept(comparison, kept => lanes.Same(comparison.Operator, kept[0], kept[1])),
        Comparison comparison => comparisons.Compare(comparison, comparison.Operator),
        Membership { Domain: TermKind.Boolean } membership => AnyOf(membership),
        Membership membership => comparisons.Member(membership),
        TextTest test => Search(test),
        Choose choose => Kept(choose, kept => lanes.Choose(kept[0], kept[1], kept[2])),
        AtLeast least => Kept(least, kept => lanes.AtLeast(least.Count, kept)),
        _ => throw new ArgumentException($"{term.GetType().Name} is not a condition.", nameof(term)),
    };

    private Expression Negate(Term inner) => inner switch
    {
        FactTerm fact => lanes.NotFact(fact.Slot),
        HasWord word => lanes.Word(word.Slot, word.Place, isNegated: true),
        Negation negation => Judge(negation.Inner),
        Comparison { Domain: not TermKind.Boolean } comparison when uses.GetValueOrDefault(ids.Of(comparison)) < 2 => comparisons.Compare(comparison, comparison.Operator.Negated()),
        _ => lanes.Not(Judge(inner)),
    };

    private Expression Join(Junction junction)
    {
        Func<Expression, Expression, Expression> join = junction.IsAll ? Expression.And : Expression.Or;
        var code = junction.Parts.Where(p => !IsDear(p)).Select(Judge).Aggregate((Expression?)null, (sum, next) => sum is null ? next : join(sum, next));
        foreach (var dear in junction.Parts.Where(IsDear))
        {
            if (code is null)
            {
                code = Judge(dear);
                continue;
            }

            var statements = new Statements();
            var before = statements.Keep(code);
            code = statements.Then(Expression.Condition(lanes.Decides(before, junction.IsAll), before, join(before, Judge(dear))));
        }

        return code ?? (junction.IsAll ? lanes.Yes : LaneCode.No);
    }

    private Expression Kept(Term term, Func<List<ParameterExpression>, Expression> then)
    {
        var before = new Statements();
        var kept = term.Parts.Select(p => before.Keep(Judge(p))).ToList();
        return before.Then(then(kept));
    }

    private Expression AnyOf(Membership membership)
    {
        var before = new Statements();
        var value = before.Keep(Judge(membership.Value));
        return before.Then(membership.Constants.Select(c => ValueWriter.WholeOf(c) != 0 ? value : lanes.Not(value)).Aggregate(Expression.Or));
    }

    private Expression Search(TextTest test)
    {
        var before = new Statements();
        var (text, sought) = (values.Of(TermKind.Text, test.Text, before), values.Of(TermKind.Text, test.Sought, before));
        var holds = Expression.Call(text.Value, test.Test.ToString(), null, sought.Value, Expression.Constant(StringComparison.Ordinal));
        return before.Then(lanes.Where(Certainty.OfBoth(text.Certainty, sought.Certainty), holds));
    }

    /// <summary>What the row has ready is read again sooner than kept.</summary>
    private static bool IsReady(Term term) => term is Constant or FactTerm or HasWord or Negation { Inner: FactTerm or HasWord };

    private static bool IsDear(Term term) => term switch
    {
        Comparison { Domain: TermKind.Text } or TextTest or Arithmetic or Choose { Kind: not TermKind.Boolean } => true,
        _ => term.Parts.Any(IsDear),
    };
}
