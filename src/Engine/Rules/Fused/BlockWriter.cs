using System.Linq.Expressions;
using System.Runtime.InteropServices;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>
/// Writes the code of one block: conditions that several rules share are judged once, and dear ones (texts, calculations) only where the cheap ones beside
/// them leave it open. Order and shortcuts change nothing, because nothing here has an effect or a fault.
/// </summary>
internal sealed class BlockWriter
{
    private readonly ParameterExpression row = Expression.Parameter(typeof(FactRow), "row");
    private readonly ParameterExpression texts = Expression.Parameter(typeof(string[]), "texts");
    private readonly ParameterExpression fractions = Expression.Parameter(typeof(decimal[]), "fractions");
    private readonly ParameterExpression lanes = Expression.Parameter(typeof(ulong[]), "lanes");
    private readonly TermIds ids = new();
    private readonly Dictionary<int, int> uses = [];
    private readonly Dictionary<int, ParameterExpression> shared = [];
    private readonly List<Expression> sharedCode = [];
    private readonly RowReader reader;
    private readonly ValueWriter values;
    private readonly ComparisonWriter comparisons;

    public BlockWriter(FusedConstants constants)
    {
        reader = new RowReader(row);
        values = new ValueWriter(reader, constants, texts, fractions, Judge);
        comparisons = new ComparisonWriter(reader, values);
    }

    public FusedBlock Write(CompiledRule[] rules, int firstLane)
    {
        foreach (var rule in rules.Where(r => r.IsEnabled)) Count(rule.Condition);
        var code = rules.Chunk(RuleOutcomes.PerLane).Select((chunk, i) => Lane(chunk, firstLane + i)).ToList();
        var body = Expression.Block([.. reader.Variables, .. shared.Values], [.. reader.Loads, .. sharedCode, .. code]);
        return Expression.Lambda<FusedBlock>(body, [row, texts, fractions, lanes]).Compile();
    }

    private BinaryExpression Lane(CompiledRule[] rules, int lane)
    {
        var sum = Lanes.No;
        for (var i = 0; i < rules.Length; i++)
        {
            if (!rules[i].IsEnabled) continue;
            var judged = Judge(rules[i].Condition);
            var shifted = i == 0 ? judged : Expression.LeftShift(judged, Expression.Constant(i * 2));
            sum = sum == Lanes.No ? shifted : Expression.Or(sum, shifted);
        }

        return Expression.Assign(Expression.ArrayAccess(lanes, Expression.Constant(lane)), Expression.Convert(sum, typeof(ulong)));
    }

    private void Count(Term term)
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
        Constant constant => ValueWriter.WholeOf(constant) != 0 ? Lanes.Yes : Lanes.No,
        FactTerm fact => reader.Cell(fact.Slot.Cell),
        HasWord word => reader.Word(word.Slot.HasCell(word.Place), word.Place),
        Negation negation => Negate(Named.Unwrap(negation.Inner)),
        Junction junction => Join(junction),
        Comparison { Domain: TermKind.Boolean } comparison => Same(comparison),
        Comparison comparison => comparisons.Compare(comparison, comparison.Operator),
        Membership { Domain: TermKind.Boolean } membership => AnyOf(membership),
        Membership membership => comparisons.Member(membership),
        TextTest test => Search(test),
        Choose choose => Choose(choose),
        AtLeast least => AtLeast(least),
        _ => throw new ArgumentException($"{term.GetType().Name} is not a condition.", nameof(term)),
    };

    private Expression Negate(Term inner) => inner switch
    {
        FactTerm fact => reader.Cell(fact.Slot.NotCell),
        HasWord word => reader.Word(word.Slot.HasNotCell(word.Place), word.Place),
        Negation negation => Judge(negation.Inner),
        Comparison { Domain: not TermKind.Boolean } comparison when uses.GetValueOrDefault(ids.Of(comparison)) < 2 => comparisons.Compare(comparison, comparison.Operator.Negated()),
        _ => Lanes.Not(Judge(inner)),
    };

    private Expression Join(Junction junction)
    {
        Func<Expression, Expression, Expression> join = junction.IsAll ? Expression.And : Expression.Or;
        var decided = junction.IsAll ? Lanes.No : Lanes.Yes;
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
            code = statements.Then(Expression.Condition(Expression.Equal(before, decided), before, join(before, Judge(dear))));
        }

        return code ?? (junction.IsAll ? Lanes.Yes : Lanes.No);
    }

    private Expression Same(Comparison comparison)
    {
        var before = new Statements();
        var (a, b) = (before.Keep(Judge(comparison.Left)), before.Keep(Judge(comparison.Right)));
        var (notA, notB) = (before.Keep(Lanes.Not(a)), before.Keep(Lanes.Not(b)));
        return before.Then(comparison.Operator == CompareOperator.Equal
            ? Expression.Or(Expression.And(a, b), Expression.And(notA, notB))
            : Expression.Or(Expression.And(a, notB), Expression.And(notA, b)));
    }

    private Expression AnyOf(Membership membership)
    {
        var before = new Statements();
        var value = before.Keep(Judge(membership.Value));
        return before.Then(membership.Constants.Select(c => ValueWriter.WholeOf(c) != 0 ? value : Lanes.Not(value)).Aggregate(Expression.Or));
    }

    private Expression Search(TextTest test)
    {
        var before = new Statements();
        var (text, sought) = (values.Of(TermKind.Text, test.Text, before), values.Of(TermKind.Text, test.Sought, before));
        var holds = Expression.Call(text.Value, test.Test.ToString(), null, sought.Value, Expression.Constant(StringComparison.Ordinal));
        return before.Then(Certainty.Both(text.Certainty, sought.Certainty).Apply(Lanes.Of(holds)));
    }

    private Expression Choose(Choose choose)
    {
        var before = new Statements();
        var (test, yes, no) = (before.Keep(Judge(choose.Test)), before.Keep(Judge(choose.Yes)), before.Keep(Judge(choose.No)));
        return before.Then(Expression.Or(Expression.Or(Expression.And(test, yes), Expression.And(Lanes.Not(test), no)), Expression.And(yes, no)));
    }

    private Expression AtLeast(AtLeast least)
    {
        var before = new Statements();
        var parts = least.Parts.Select(p => before.Keep(Judge(p))).ToList();
        var surely = parts.Aggregate(Lanes.No, (sum, next) => Expression.Add(sum, Lanes.Surely(next)));
        var possibly = parts.Aggregate(Lanes.No, (sum, next) => Expression.Add(sum, Lanes.Possibly(next)));
        var enough = Expression.Constant((long)least.Count);
        return before.Then(Expression.Or(
            Lanes.Bit(Expression.GreaterThanOrEqual(surely, enough)),
            Expression.LeftShift(Lanes.Bit(Expression.GreaterThanOrEqual(possibly, enough)), Expression.Constant(1))));
    }

    /// <summary>What the row has ready is read again sooner than kept.</summary>
    private static bool IsReady(Term term) => term is Constant or FactTerm or HasWord or Negation { Inner: FactTerm or HasWord };

    private static bool IsDear(Term term) => term switch
    {
        Comparison { Domain: TermKind.Text } or TextTest or Arithmetic or Choose { Kind: not TermKind.Boolean } => true,
        _ => term.Parts.Any(IsDear),
    };
}
