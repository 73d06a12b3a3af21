using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>A group of volunteers that works for a unit, or for places, paired with a police station. Its people hold no post by being in it.</summary>
internal sealed record Team(string Id, Wording Label, string? Unit, ImmutableArray<string> Places, string? Station, ImmutableArray<TeamMember> Members);
