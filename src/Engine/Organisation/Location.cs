namespace Parley.Organisation;

/// <summary>Where a dispute belongs. <see cref="Place"/> is the id of a listed place, or the text as given (NFC) when it is not listed; null when none was given.</summary>
internal readonly record struct Location(string? Place, string Unit);
