using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>One row of the table of thresholds: a fact, and for each level the value that reaches it.</summary>
internal sealed record ThresholdRow(string Fact, Position At, ImmutableArray<ThresholdCell> Cells);
