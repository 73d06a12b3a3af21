namespace Parley.Host.Mapping.Parts;

/// <summary>A named member of an object.</summary>
internal sealed record MemberPart(string Name, bool IsRequired, Part Value);
