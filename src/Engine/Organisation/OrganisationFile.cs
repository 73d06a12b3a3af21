using System.Collections.Immutable;

namespace Parley.Organisation;

/// <summary>What <c>organisation.json</c> says, before it is checked.</summary>
internal sealed record OrganisationFile(
    ImmutableArray<Unit> Units, ImmutableArray<Post> Posts, ImmutableArray<Seat> Seats, ImmutableArray<Absence> Absences, string? OnDuty)
{
    public ImmutableArray<Role> Roles { get; init; } = [];

    public ImmutableArray<Team> Teams { get; init; } = [];
}
