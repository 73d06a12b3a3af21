using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules;

/// <summary>A time fact compared with a constant: where such a comparison turns is a moment that can be known in advance.</summary>
internal readonly record struct TimeComparison(WordSlot Fact, CompareOperator Operator, FactValue Constant, Position Position);
