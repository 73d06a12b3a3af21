using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.PackTests;

/// <summary>What must hold at a moment, after every step of that moment and every deadline due by then.</summary>
internal sealed record Expectation(DateTimeOffset Moment, DisputeId Of, ImmutableArray<Check> Checks, ImmutableArray<string> Refused);
