using System.Linq.Expressions;

namespace Parley.Rules.Fused;

/// <summary>What runs before an expression, and the variables it needs.</summary>
internal sealed class Statements
{
    private readonly List<ParameterExpression> variables = [];
    private readonly List<Expression> statements = [];

    public ParameterExpression Variable(Type type)
    {
        var variable = Expression.Variable(type);
        variables.Add(variable);
        return variable;
    }

    public ParameterExpression Keep(Expression value)
    {
        var variable = Variable(value.Type);
        statements.Add(Expression.Assign(variable, value));
        return variable;
    }

    public Expression Then(Expression result) => variables.Count == 0 && statements.Count == 0 ? result : Expression.Block(variables, [.. statements, result]);
}
