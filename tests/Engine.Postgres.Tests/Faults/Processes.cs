namespace Parley.Tests.Postgres.Faults;

/// <summary>Tests that start processes run one after the other: together they would only wait for one another.</summary>
[CollectionDefinition(nameof(Processes))]
public sealed class Processes;
