namespace Parley.Tests.Api;

/// <summary>Tests that share one served host.</summary>
[CollectionDefinition(Name)]
public sealed class Served : ICollectionFixture<ServedHost>
{
    public const string Name = "served";
}
