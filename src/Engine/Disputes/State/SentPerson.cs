namespace Parley.Disputes.State;

/// <summary>A person whom a unit that joined has sent.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Subject">The person.</param>
public sealed record SentPerson(string Unit, string Subject);
