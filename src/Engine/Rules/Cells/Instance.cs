using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>A concrete dispute, or two that differ in one fact.</summary>
/// <param name="Row">All values; facts that do not matter are harmless.</param>
/// <param name="After">The same after one fact got worse; the row itself where only one dispute was looked for.</param>
/// <param name="Given">The facts that matter, but for the one that differs, with their values.</param>
/// <param name="Differs">The slot of the fact that differs, or −1.</param>
internal sealed record Instance(FactRow Row, FactRow After, ImmutableArray<(WordSlot Slot, FactValue Value)> Given, int Differs);
