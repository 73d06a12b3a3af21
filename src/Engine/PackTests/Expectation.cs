using System.Collections.Immutable;

namespace Parley.PackTests;

/// <summary>What must hold at a moment, after every step of that moment and every deadline due by then.</summary>
internal sealed record Expectation(DateTimeOffset Moment, ImmutableArray<Check> Checks, ImmutableArray<string> Refused);
