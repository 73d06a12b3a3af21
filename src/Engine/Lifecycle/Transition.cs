using Parley.Disputes;

namespace Parley.Lifecycle;

/// <summary>One arrow of the stage diagram.</summary>
internal readonly record struct Transition(Stage From, Outcome Outcome, Stage To);
