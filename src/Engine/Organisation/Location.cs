namespace Parley.Organisation;

/// <summary>Where a dispute belongs. <see cref="Place"/> is the id of a listed place; null when none was given or it is not listed: what somebody wrote there may be their home.</summary>
internal readonly record struct Location(string? Place, string Unit);
