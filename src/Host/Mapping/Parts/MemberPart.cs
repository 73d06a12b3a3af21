namespace Parley.Host.Mapping.Parts;

/// <summary>A named member of an object.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsRequired">Whether there is no object without it.</param>
/// <param name="Value">What fills it.</param>
/// <param name="Empty">What stands there when a row has nothing for it; null leaves it out.</param>
internal sealed record MemberPart(string Name, bool IsRequired, Part Value, Part? Empty = null);
