using Parley.Rules.Conditions;

namespace Parley.Rules.Expressions;

/// <summary>A checked part and the tokens it spans.</summary>
internal readonly record struct Checked(Term Term, int First, int Last);
