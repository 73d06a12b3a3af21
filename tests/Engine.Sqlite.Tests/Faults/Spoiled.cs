namespace Parley.Tests.Sqlite.Faults;

/// <summary>Tests that start processes run one after the other: together they would only wait for one another.</summary>
[CollectionDefinition(nameof(Spoiled))]
public sealed class Spoiled;
