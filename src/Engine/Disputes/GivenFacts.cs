namespace Parley.Disputes;

/// <summary>Facts as a caller gives them, by name in ordinal order: <c>Facts = { ["peopleInvolved"] = 12 }</c>. Not to be changed once the command that carries them was sent.</summary>
public sealed class GivenFacts : SortedDictionary<string, FactValue>
{
    /// <summary>Makes an empty set of facts.</summary>
    public GivenFacts()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Makes a set of facts from pairs.</summary>
    /// <param name="facts">The pairs; a later one of the same name wins.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public GivenFacts(IEnumerable<KeyValuePair<string, FactValue>> facts)
        : this()
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var (name, value) in facts) this[name] = value;
    }
}
