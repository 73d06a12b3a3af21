using System.Collections.Immutable;

namespace Parley.Host.Mapping;

/// <summary>A row that says the very same as one before it is passed over, counted under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Except">Columns that may differ all the same, such as a running number.</param>
internal sealed record DuplicateRule(string Name, ImmutableArray<string> Except);
