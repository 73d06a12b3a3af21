using System.Linq.Expressions;

namespace Parley.Rules.Fused;

/// <summary>Code for a number or text: its value, and whether that is known.</summary>
internal readonly record struct Worth(Expression Value, Certainty Certainty);
