using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Expressions;

/// <summary>
/// The third gate: the library's tree, node by node. Only the node kinds below pass, only with these very methods, and each must stand where its sign stands in the text;
/// what passes is built anew, with types of our own. Nothing of the library's tree reaches the compiler.
/// </summary>
internal sealed class TreeCheck
{
    private static readonly MethodInfo TextContains = Method(typeof(string), nameof(string.Contains));
    private static readonly MethodInfo TextStartsWith = Method(typeof(string), nameof(string.StartsWith));
    private static readonly MethodInfo TextEndsWith = Method(typeof(string), nameof(string.EndsWith));
    private static readonly MethodInfo ListContains = Method(typeof(List<string>), nameof(List<string>.Contains));
    private static readonly PropertyInfo? ListCount = typeof(List<string>).GetProperty(nameof(List<string>.Count));

    private static readonly Dictionary<ExpressionType, (TokenKind Sign, CompareOperator Operator)> Comparisons = new()
    {
        [ExpressionType.Equal] = (TokenKind.Equal, CompareOperator.Equal),
        [ExpressionType.NotEqual] = (TokenKind.NotEqual, CompareOperator.NotEqual),
        [ExpressionType.LessThan] = (TokenKind.Less, CompareOperator.Less),
        [ExpressionType.LessThanOrEqual] = (TokenKind.LessOrEqual, CompareOperator.LessOrEqual),
        [ExpressionType.GreaterThan] = (TokenKind.Greater, CompareOperator.Greater),
        [ExpressionType.GreaterThanOrEqual] = (TokenKind.GreaterOrEqual, CompareOperator.GreaterOrEqual),
    };

    private static readonly Dictionary<ExpressionType, (TokenKind Sign, ArithmeticOperator Operator)> Calculations = new()
    {
        [ExpressionType.Add] = (TokenKind.Plus, ArithmeticOperator.Add),
        [ExpressionType.Subtract] = (TokenKind.Minus, ArithmeticOperator.Subtract),
        [ExpressionType.Multiply] = (TokenKind.Times, ArithmeticOperator.Multiply),
        [ExpressionType.Divide] = (TokenKind.Divide, ArithmeticOperator.Divide),
        [ExpressionType.Modulo] = (TokenKind.Remainder, ArithmeticOperator.Remainder),
    };

    private readonly Draft draft;
    private readonly IReadOnlyDictionary<ParameterExpression, int> leaves;
    private readonly TermBuilder build;

    private TreeCheck(Draft draft, IReadOnlyDictionary<ParameterExpression, int> leaves)
    {
        this.draft = draft;
        this.leaves = leaves;
        build = new TermBuilder(draft);
    }

    /// <summary>The checked term, or null after a finding.</summary>
    public static Term? Check(Draft draft, Expression tree, IReadOnlyDictionary<ParameterExpression, int> leaves)
    {
        if (new TreeCheck(draft, leaves).Visit(tree) is not { } part) return null;
        var (first, last) = Brackets.Around(draft.Tokens, part.First, part.Last);
        if (first == 0 && last == draft.Tokens.Length - 2) return part.Term;
        draft.Error(ExpressionMessages.NotUnderstood, Math.Min(last + 1, draft.Tokens.Length - 1), draft.Source.Text);
        return null;
    }

    private Checked? Visit(Expression node) => node switch
    {
        ParameterExpression parameter => Leaf(parameter),
        UnaryExpression { NodeType: ExpressionType.Convert } unary => Conversion(unary),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null } unary when unary.Type == typeof(bool) => Prefixed(unary, TokenKind.Not),
        UnaryExpression { NodeType: ExpressionType.Negate } unary => Prefixed(unary, TokenKind.Minus),
        BinaryExpression binary => Binary(binary),
        ConditionalExpression conditional => Conditional(conditional),
        MethodCallExpression call => Call(call),
        MemberExpression { Expression: { } owner } member when ListCount is not null && member.Member == ListCount => Count(owner),
        _ => Refuse(node),
    };

    private Checked? Leaf(ParameterExpression parameter) =>
        leaves.TryGetValue(parameter, out var token) && draft.MeaningOf(token) is { } term ? new Checked(term, token, token) : Refuse(parameter);

    /// <summary>The library widens numbers by conversions; the terms widen by themselves, so that only the allowed ones are passed over.</summary>
    private Checked? Conversion(UnaryExpression node)
    {
        var (from, to) = (node.Operand.Type, node.Type);
        var isWidening = (from == typeof(int) && (to == typeof(long) || to == typeof(decimal))) || (from == typeof(long) && to == typeof(decimal));
        return isWidening ? Visit(node.Operand) : Refuse(node);
    }

    private Checked? Prefixed(UnaryExpression node, TokenKind sign)
    {
        if (Visit(node.Operand) is not { } inner) return null;
        var (first, last) = Brackets.Around(draft.Tokens, inner.First, inner.Last);
        if (first == 0 || draft.Tokens[first - 1].Kind != sign) return Refuse(node);
        return sign == TokenKind.Not ? build.Not(inner.Term, first - 1, last) : build.Negate(inner.Term, first - 1, last);
    }

    private Checked? Binary(BinaryExpression node)
    {
        // The library compares texts by order as a call beside the number 0; that is the one constant it makes up.
        if (node.Left is MethodCallExpression { Method.Name: nameof(string.Compare) } compare) return TextsByOrder(compare);
        if (Visit(node.Left) is not { } left || Visit(node.Right) is not { } right) return null;
        var sign = Between(left, right);
        var kind = sign < 0 ? TokenKind.End : draft.Tokens[sign].Kind;
        return node.NodeType switch
        {
            ExpressionType.AndAlso when kind == TokenKind.And => build.Join(true, left, right, sign),
            ExpressionType.OrElse when kind == TokenKind.Or => build.Join(false, left, right, sign),
            ExpressionType.Equal when kind == TokenKind.In => build.Member(left, [right], sign),
            var type when Comparisons.TryGetValue(type, out var compared) && compared.Sign == kind => build.Compare(compared.Operator, left, right, sign),
            var type when Calculations.TryGetValue(type, out var calculated) && calculated.Sign == kind => build.Calculate(calculated.Operator, left, right, sign),
            _ => Refuse(node),
        };
    }

    private Checked? TextsByOrder(MethodCallExpression compare)
    {
        if (compare.Arguments.Count < 2 || Visit(compare.Arguments[0]) is not { } left || Visit(compare.Arguments[1]) is not { } right) return null;
        var sign = Between(left, right);
        if (sign < 0) return Refuse(compare);
        draft.Error(ExpressionMessages.DoNotFit, sign, draft.Tokens[sign].Text, Kinds.Describe(left.Term), Kinds.Describe(right.Term));
        return null;
    }

    private Checked? Conditional(ConditionalExpression node)
    {
        if (Visit(node.Test) is not { } test || Visit(node.IfTrue) is not { } yes || Visit(node.IfFalse) is not { } no) return null;
        var question = Between(test, yes);
        var colon = Between(yes, no);
        if (question < 0 || colon < 0 || draft.Tokens[question].Kind != TokenKind.Question || draft.Tokens[colon].Kind != TokenKind.Colon) return Refuse(node);
        return build.Choose(test, yes, no, colon);
    }

    private Checked? Call(MethodCallExpression node)
    {
        if (node.Object is { } owner && node.Arguments.Count == 1)
        {
            if (node.Method == TextContains) return Search(TextTestKind.Contains, owner, node.Arguments[0], node);
            if (node.Method == TextStartsWith) return Search(TextTestKind.StartsWith, owner, node.Arguments[0], node);
            if (node.Method == TextEndsWith) return Search(TextTestKind.EndsWith, owner, node.Arguments[0], node);
            return node.Method == ListContains ? HasWord(owner, node.Arguments[0], node) : Refuse(node);
        }

        if (node.Object is not null || node.Arguments.Count != 2) return Refuse(node);
        if (node.Method.Name == nameof(string.Concat)) return Joined(node);
        var isContains = node.Method is { IsGenericMethod: true, Name: nameof(Enumerable.Contains) } && node.Method.DeclaringType == typeof(Enumerable);
        if (!isContains) return Refuse(node);
        return node.Arguments[0] is NewArrayExpression { NodeType: ExpressionType.NewArrayInit } list
            ? Listed(node, list)
            : HasWord(node.Arguments[0], node.Arguments[1], node);
    }

    private Checked? Joined(MethodCallExpression node)
    {
        if (Visit(Unboxed(node.Arguments[0])) is not { } left || Visit(Unboxed(node.Arguments[1])) is not { } right) return null;
        var sign = Between(left, right);
        if (sign < 0) return Refuse(node);
        draft.Error(ExpressionMessages.DoNotFit, sign, draft.Tokens[sign].Text, Kinds.Describe(left.Term), Kinds.Describe(right.Term));
        return null;

        static Expression Unboxed(Expression part) => part is UnaryExpression { NodeType: ExpressionType.Convert } boxed && boxed.Type == typeof(object) ? boxed.Operand : part;
    }

    private Checked? Listed(MethodCallExpression node, NewArrayExpression list)
    {
        if (Visit(node.Arguments[1]) is not { } value) return null;
        var items = ImmutableArray.CreateBuilder<Checked>();
        foreach (var entry in list.Expressions)
        {
            if (Visit(entry) is not { } item) return null;
            items.Add(item);
        }

        var sign = Brackets.Around(draft.Tokens, value.First, value.Last).Last + 1;
        return draft.Tokens[sign].Kind == TokenKind.In && items.Count > 0 ? build.Member(value, items.DrainToImmutable(), sign) : Refuse(node);
    }

    private Checked? Search(TextTestKind test, Expression owner, Expression sought, Expression node)
    {
        if (Visit(owner) is not { } text || Visit(sought) is not { } part) return null;
        return draft.Tokens[text.Last + 1].Kind == TokenKind.Dot ? build.Search(test, text, part) : Refuse(node);
    }

    private Checked? HasWord(Expression owner, Expression sought, Expression node)
    {
        if (Visit(owner) is not { } set || Visit(sought) is not { } word) return null;
        if (Named.Unwrap(set.Term) is not FactTerm { Kind: TermKind.Choices } fact || word.Term is not Constant { Kind: TermKind.Choice } constant) return Refuse(node);
        return new Checked(new HasWord(fact.Slot, fact.Slot.PlaceOf(constant.Value.AsText()), draft.Span(set.First, word.Last + 1)), set.First, word.Last + 1);
    }

    private Checked? Count(Expression owner)
    {
        if (Visit(owner) is not { } set) return null;
        if (Named.Unwrap(set.Term) is not FactTerm { Kind: TermKind.Choices } fact) return Refuse(owner);
        return new Checked(new CountTerm(fact.Slot, draft.Span(set.First, set.Last + 2)), set.First, set.Last + 2);
    }

    private int Between(Checked left, Checked right) => Brackets.SignBetween(draft.Tokens, left, right);

    private Checked? Refuse(Expression node)
    {
        draft.Error(ExpressionMessages.NotUnderstood, 0, node.NodeType);
        return null;
    }

    private static MethodInfo Method(Type type, string name) =>
        type.GetMethod(name, [typeof(string)]) ?? throw new MissingMethodException(type.FullName, name);
}
