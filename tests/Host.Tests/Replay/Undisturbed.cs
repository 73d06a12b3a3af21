namespace Parley.Tests.Replay;

/// <summary>Tests that measure, or kill in the middle: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;
