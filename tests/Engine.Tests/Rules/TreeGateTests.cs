using System.Linq.Expressions;
using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Expressions;

namespace Parley.Tests.Rules;

/// <summary>The third gate: what fits by kind, and, as a wall of its own, whatever a library might make of an accepted text.</summary>
public sealed class TreeGateTests
{
    [Theory]
    [InlineData("people == \"3\"", "PAR2121", 9)]
    [InlineData("people > weapon", "PAR2121", 9)]
    [InlineData("weapon > threat", "PAR2121", 9)]
    [InlineData("notes > reference", "PAR2121", 8)]
    [InlineData("notes + 1 == reference", "PAR2121", 8)]
    [InlineData("weapon && people", "PAR2121", 9)]
    [InlineData("level == tier", "PAR2121", 8)]
    [InlineData("level >= 3", "PAR2121", 8)]
    [InlineData("level + 1 > 2", "PAR2121", 8)]
    [InlineData("today > 3", "PAR2121", 8)]
    [InlineData("tags == tags", "PAR2121", 7)]
    [InlineData("not people > 3", "PAR2122", 2)]
    [InlineData("-weapon", "PAR2122", 2)]
    [InlineData("weapon ? 1 : threat", "PAR2137", 2)]
    [InlineData("people ? weapon : threat", "PAR2137", 2)]
    [InlineData("people", "PAR2123", 1)]
    [InlineData("people + 3", "PAR2123", 1)]
    [InlineData("category == \"lnad\"", "PAR2124", 14)]
    [InlineData("category == \"quixotic\"", "PAR2125", 14)]
    [InlineData("category in (\"land\", \"dept\")", "PAR2124", 23)]
    [InlineData("tags.Contains(\"drnk\")", "PAR2124", 16)]
    [InlineData("level >= county", "PAR2125", 11)]
    [InlineData("level >= \"orange\"", "PAR2127", 11)]
    [InlineData("orange", "PAR2126", 2)]
    [InlineData("people > orange", "PAR2126", 11)]
    [InlineData("daysOpen + 1 > 3", "PAR2128", 2)]
    [InlineData("daysOpen > people", "PAR2128", 2)]
    [InlineData("people < daysOpen", "PAR2128", 11)]
    [InlineData("(weapon ? daysOpen : 3) > 1", "PAR2128", 12)]
    [InlineData("today == \"01/02/2026\"", "PAR2129", 11)]
    [InlineData("today == \"2026-02-30\"", "PAR2129", 11)]
    [InlineData("people / 0 > 1", "PAR2130", 9)]
    [InlineData("people % (1 - 1) > 1", "PAR2130", 9)]
    [InlineData("9223372036854775807 + 1 > people", "PAR2130", 22)]
    [InlineData("1 / (people - 2) / 0 > 1", "PAR2130", 19)]
    public void What_does_not_go_together_is_refused_where_it_stands(string expression, string id, int column)
    {
        var finding = Rule.Refusal(expression);

        (finding.Id, finding.Position.Column).ShouldBe((id, Rule.FileColumn(expression, column)), $"{expression}: {finding}");
    }

    public static TheoryData<string, Expression> Hostile()
    {
        var weapon = Expression.Parameter(typeof(bool), "t0");
        var leak = Expression.Call(typeof(File), nameof(File.Exists), null, Expression.Constant("/etc/passwd"));
        return new TheoryData<string, Expression>
        {
            { "a call", leak },
            { "a call beside a leaf", Expression.AndAlso(weapon, leak) },
            { "a call through a delegate", Expression.Invoke(Expression.Lambda<Func<bool>>(leak)) },
            { "a constant nobody wrote", Expression.Constant(true) },
            { "a parameter nobody gave", Expression.Parameter(typeof(bool), "t0") },
            { "a new object", Expression.TypeIs(Expression.New(typeof(Random)), typeof(object)) },
            { "a static member", Expression.Property(null, typeof(Environment), nameof(Environment.Is64BitProcess)) },
            { "a block", Expression.Block(weapon) },
            { "a loop", Expression.Block(Expression.Loop(Expression.Empty()), weapon) },
            { "an assignment", Expression.Assign(Expression.Variable(typeof(bool)), weapon) },
            { "a conversion", Expression.Convert(Expression.Convert(weapon, typeof(object)), typeof(bool)) },
            { "a sign that is not in the text", Expression.Not(weapon) },
            { "an operator of somebody else's", Expression.Not(weapon, typeof(TreeGateTests).GetMethod(nameof(Flip))) },
            { "an index", Expression.ArrayIndex(Expression.NewArrayInit(typeof(bool), weapon), Expression.Constant(0)) },
        };
    }

    public static bool Flip(bool value) => !value;

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_tree_that_holds_what_the_text_does_not_is_refused(string what, Expression tree)
    {
        var findings = new Findings();
        var text = RuleText.Of("weapon", new Position("t", 1, 1, string.Empty));
        var draft = new Draft(text, Tokenizer.Read(text, findings) ?? [], findings);
        Grammar.Accepts(draft, Scope.Of(Vocabulary.Words)).ShouldBeTrue();
        var leaf = Leaves(tree).FirstOrDefault(p => p.Name == "t0" && what != "a parameter nobody gave");

        var term = TreeCheck.Check(draft, tree, leaf is null ? new Dictionary<ParameterExpression, int>() : new Dictionary<ParameterExpression, int> { [leaf] = 0 });

        term.ShouldBeNull(what);
        findings.HasErrors.ShouldBeTrue(what);
    }

    private static List<ParameterExpression> Leaves(Expression tree)
    {
        var finder = new LeafFinder();
        finder.Visit(tree);
        return finder.Found;
    }

    private sealed class LeafFinder : ExpressionVisitor
    {
        public List<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
