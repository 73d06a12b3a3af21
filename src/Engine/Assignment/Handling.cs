using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>Who is proposed to work on a dispute: by place, by role, by load.</summary>
internal static class Handling
{
    /// <summary>The people from whom one is chosen, in the order of the file; nobody who is away or in conflict. Empty when the pack assigns nothing by rule.</summary>
    public static ImmutableArray<Candidate> Candidates(Dispute dispute, Channel channel, string unit, StepContext context)
    {
        if (context.Pack.Assignment.Set is null) return [];
        var ofTeam = channel.Role is { } role ? OfTeam(dispute, role, unit, context) : [];
        return ofTeam.IsEmpty ? OfSeat(dispute, channel, unit, context) : ofTeam;
    }

    /// <summary>Whoever works on it already goes on; else the one with the fewest active disputes, ties in the order of the file.</summary>
    public static HandlerChoice? Choose(Dispute dispute, Channel channel, string unit, StepContext context)
    {
        var candidates = Candidates(dispute, channel, unit, context);
        if (candidates.IsEmpty) return null;
        int Load(Candidate candidate) => context.Loads.GetValueOrDefault(candidate.Person);
        var chosen = candidates.OrderBy(c => dispute.Handlers.Contains(c.Person, StringComparer.Ordinal) ? 0 : 1).ThenBy(Load).First();
        return new HandlerChoice(chosen.Person, Load(chosen), chosen.Team, chosen.Role, chosen.Seat);
    }

    private static ImmutableArray<Candidate> OfTeam(Dispute dispute, string role, string unit, StepContext context)
    {
        foreach (var team in context.Pack.Current.Directory.TeamsNear(dispute.Area, unit))
        {
            if (OwnMatter.ConcernsUnit(dispute, team.Unit)) continue;
            var people = team.Members.Where(m => m.Role == role && IsFree(dispute, m.Person, context)).Select(m => new Candidate(m.Person, team.Id, role, null)).ToImmutableArray();
            if (!people.IsEmpty) return people;
        }

        return [];
    }

    /// <summary>The nearest seat that is not of a concerned unit; stand-ins only when nobody of the seat is there.</summary>
    private static ImmutableArray<Candidate> OfSeat(Dispute dispute, Channel channel, string unit, StepContext context)
    {
        var directory = context.Pack.Current.Directory;
        if (directory.Nearest(channel.Post, unit, except: dispute.UnitsConcerned) is not { } seat) return [];
        var people = directory.PeopleFor(seat, context.Now).Where(p => IsFree(dispute, p, context)).ToImmutableArray();
        var own = people.Where(p => directory.AllSeats.Any(s => s.Holder == seat && s.Subjects.Contains(p, StringComparer.Ordinal))).ToImmutableArray();
        return [.. (own.IsEmpty ? people : own).Select(p => new Candidate(p, null, null, seat))];
    }

    private static bool IsFree(Dispute dispute, string person, StepContext context) =>
        Conflicts.Of(dispute, person, context) is null && !context.Pack.Current.Directory.IsAway(person, context.Now);
}
