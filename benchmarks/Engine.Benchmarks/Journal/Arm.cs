namespace Parley.Benchmarks.Journal;

/// <summary>One of the ways that are compared.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Commands">How many commands it writes.</param>
/// <param name="PrepareAsync">Makes it ready, with nothing written yet.</param>
internal sealed record Arm(string Name, int Commands, Func<Task<Way>> PrepareAsync);
