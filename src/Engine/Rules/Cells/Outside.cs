namespace Parley.Rules.Cells;

/// <summary>A fact that a condition reads in a way that is not decided over cells.</summary>
internal readonly record struct Outside(int Slot, OutsideReason Reason);
