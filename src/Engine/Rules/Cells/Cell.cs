using Parley.Disputes;

namespace Parley.Rules.Cells;

/// <summary>A stretch of a fact's range within which the conditions in question say the same, by the values at its mild and its grave end.</summary>
internal readonly record struct Cell(FactValue Mild, FactValue Grave);
