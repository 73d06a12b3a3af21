namespace Parley.Tests.Readme;

/// <summary>Tests that change what the whole process shares, such as its working directory; no other runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
