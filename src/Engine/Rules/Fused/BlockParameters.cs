using System.Linq.Expressions;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>The parameters of a <see cref="FusedBlock"/> that is being written.</summary>
internal sealed class BlockParameters
{
    public ParameterExpression Row { get; } = Expression.Parameter(typeof(FactRow), "row");

    public ParameterExpression Texts { get; } = Expression.Parameter(typeof(string[]), "texts");

    public ParameterExpression Fractions { get; } = Expression.Parameter(typeof(decimal[]), "fractions");

    public ParameterExpression Lanes { get; } = Expression.Parameter(typeof(ulong[]), "lanes");

    public FusedBlock Compile(IEnumerable<ParameterExpression> variables, IEnumerable<Expression> code) =>
        Expression.Lambda<FusedBlock>(Expression.Block(variables, code), [Row, Texts, Fractions, Lanes]).Compile();
}
