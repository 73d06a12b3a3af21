namespace Parley.Disputes;

/// <summary>A fact's name with a value.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value; null where the fact was unknown.</param>
public sealed record NamedFact(string Name, FactValue? Value);
