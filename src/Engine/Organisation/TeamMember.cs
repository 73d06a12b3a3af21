namespace Parley.Organisation;

/// <summary>A person in a team, in one role.</summary>
internal sealed record TeamMember(string Person, string Role, bool IsLead);
