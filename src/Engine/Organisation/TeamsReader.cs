using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>Reads <c>roles</c> and <c>teams</c> of <c>organisation.json</c>.</summary>
internal sealed class TeamsReader(ObjectReader top, Names units)
{
    private readonly Names roles = Names.Of(top, "roles", OrganisationMessages.UnknownRole);

    public ImmutableArray<Role> Roles() => [.. top.Map("roles", v => v.Object(o => new Role(string.Empty, o.Wording("label")))).Select(r => r.Value with { Id = r.Name })];

    public ImmutableArray<Team> Teams()
    {
        var teams = top.Map("teams", v => v.Object(TeamOf)).Select(t => (Team: t.Value with { Id = t.Name }, t.At)).ToImmutableArray();
        foreach (var (team, at) in teams) Check(team, at);
        return [.. teams.Select(t => t.Team)];
    }

    /// <summary>Places are read after the teams that serve them.</summary>
    public static void CheckPlaces(OrganisationFile file, PlaceTable places, ReadOnlyMemory<byte> organisation, Findings findings)
    {
        if (file.Teams.All(t => t.Places.All(p => places.Has(p)))) return;
        var teams = JsonFile.Read(OrganisationReader.OrganisationName, organisation, new Findings())?.Member("teams");
        foreach (var team in file.Teams)
        {
            var written = teams?.Member(team.Id)?.Member("places")?.Items ?? [];
            foreach (var place in written.Where(p => p.Text is { } id && !places.Has(id))) findings.Error(OrganisationMessages.UnknownTeamPlace, place.Position, team.Id, JsonWords.Short(place.Text ?? string.Empty));
        }
    }

    private Team TeamOf(ObjectReader o)
    {
        var unit = o.Optional("unit") is { } own ? units.Known(own) : null;
        var station = o.Optional("station") is { } paired ? units.Known(paired) : null;
        return new Team(string.Empty, o.Wording("label"), unit, o.Texts("places"), station, o.Value("members").Objects(MemberOf));
    }

    private TeamMember MemberOf(ObjectReader o) => new(o.Text("person"), roles.Known(o.Value("role")), o.Flag("lead", otherwise: false));

    private void Check(Team team, Position at)
    {
        if (team.Unit is null && team.Places.IsEmpty) top.Findings.Error(OrganisationMessages.TeamNowhere, at, team.Id);
        if (team.Members.IsEmpty) top.Findings.Warning(OrganisationMessages.TeamWithNobody, at, team.Id);
        if (team.Members.Count(m => m.IsLead) > 1) top.Findings.Error(OrganisationMessages.TwoLeads, at, team.Id);
        if (team.Members.Any(m => m.Person == Actor.System.SubjectId)) top.Findings.Error(OrganisationMessages.ReservedSubject, at, Actor.System.SubjectId);
        foreach (var twice in team.Members.GroupBy(m => m.Person, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Skip(1).Any()))
            top.Findings.Error(OrganisationMessages.MemberTwice, at, team.Id, JsonWords.Short(twice.Key));
    }
}
