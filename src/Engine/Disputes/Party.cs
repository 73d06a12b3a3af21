namespace Parley.Disputes;

/// <summary>A person or body in the dispute.</summary>
/// <param name="Id">The id within the dispute, for example <c>p1</c>; says nothing of the person.</param>
/// <param name="Name">The name, kept apart and enciphered.</param>
/// <param name="Contact">How to reach them, kept apart and enciphered, or null.</param>
/// <param name="Informant">Whether they only brought the matter forward.</param>
public sealed record Party(string Id, PersonalText Name, PersonalText? Contact = null, bool Informant = false);
