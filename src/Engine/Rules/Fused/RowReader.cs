using System.Linq.Expressions;
using System.Reflection;
using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>
/// Code that reads a row. The arrays are taken from the row once, and the furthest cell is read first: after that the just-in-time compiler knows that all nearer ones are there.
/// </summary>
internal sealed class RowReader(ParameterExpression row)
{
    private readonly Dictionary<string, ParameterExpression> arrays = [];
    private readonly List<Expression> loads = [];
    private int furthest = -1;

    public IEnumerable<ParameterExpression> Variables => arrays.Values;

    /// <summary>To be put before the code that reads.</summary>
    public IEnumerable<Expression> Loads => furthest < 0 ? loads : [.. loads, Cell(furthest)];

    public Expression Cell(int at)
    {
        furthest = Math.Max(furthest, at);
        return Expression.ArrayIndex(Array(nameof(FactRow.Cells)), Expression.Constant(at));
    }

    public Expression Fraction(WordSlot slot) => Expression.ArrayIndex(Array(nameof(FactRow.Fractions)), Expression.Constant(slot.OwnAt));

    public Expression Text(WordSlot slot) => Expression.ArrayIndex(Array(nameof(FactRow.Texts)), Expression.Constant(slot.OwnAt));

    public Certainty Certainty(WordSlot slot) => new(Cell(slot.KnownCell), Cell(slot.OpenCell));

    private ParameterExpression Array(string name)
    {
        if (arrays.TryGetValue(name, out var array)) return array;
        var field = typeof(FactRow).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic) ?? throw new MissingFieldException(nameof(FactRow), name);
        array = Expression.Variable(field.FieldType, name);
        loads.Add(Expression.Assign(array, Expression.Field(row, field)));
        arrays.Add(name, array);
        return array;
    }
}
