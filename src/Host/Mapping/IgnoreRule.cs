using System.Collections.Immutable;
using Parley.Host.Mapping.Values;

namespace Parley.Host.Mapping;

/// <summary>Rows that are passed over, counted under a name.</summary>
internal sealed record IgnoreRule(string Name, ImmutableArray<Condition> When);
