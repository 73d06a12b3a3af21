using Parley.Disputes;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>A moment of a case, and the command given at it; without one time only passes.</summary>
internal sealed record TestStep(DateTimeOffset Moment, Position Position, StepCommand? Command, Holder? By, string? Who, DisputeId Of);
