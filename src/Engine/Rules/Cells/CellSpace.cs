using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>The facts of a pack as the checker looks at them: which way each is worse, and a dispute in which every fact is harmless.</summary>
/// <param name="Words">The vocabulary.</param>
/// <param name="Dangers">Which way is worse, by slot.</param>
/// <param name="Harmless">A row that gives facts which do not matter for a question their value; read only.</param>
internal sealed record CellSpace(RuleWords Words, ImmutableArray<Danger> Dangers, FactRow Harmless);
