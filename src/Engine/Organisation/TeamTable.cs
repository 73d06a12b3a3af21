using System.Collections.Immutable;

namespace Parley.Organisation;

/// <summary>Teams by nearness. Immutable and safe to share between threads.</summary>
internal sealed class TeamTable(ImmutableArray<Team> teams, ImmutableArray<Role> roles)
{
    public ImmutableArray<Team> All => teams;

    public ImmutableArray<Role> Roles => roles;

    /// <summary>Those that name the place, then those of each unit on the way up; each group in the order of the file.</summary>
    public IEnumerable<Team> Nearest(string? place, ImmutableArray<Unit> upward)
    {
        var ofPlace = place is null ? [] : teams.Where(t => t.Places.Contains(place, StringComparer.Ordinal));
        var ofUnits = upward.SelectMany(u => teams.Where(t => string.Equals(t.Unit, u.Id, StringComparison.Ordinal)));
        return ofPlace.Concat(ofUnits).Distinct();
    }
}
