namespace Parley.Tests.House;

/// <summary>One room knows another, and where that shows.</summary>
internal sealed record Arrow(string From, string To, string Where);
