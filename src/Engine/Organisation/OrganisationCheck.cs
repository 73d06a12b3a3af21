using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>What only shows when the whole organisation is seen together.</summary>
internal sealed class OrganisationCheck(OrganisationFile file, Findings findings)
{
    public void Run(
        ImmutableArray<Entry<Unit>> units, ImmutableArray<Entry<Post>> posts, ImmutableArray<(Seat Seat, Position At)> seats, ImmutableArray<(Absence Absence, Position At)> absences)
    {
        Circles(units, u => u.Parent, OrganisationMessages.UnitCycle);
        Depth(units);
        Circles(posts, p => p.Superior, OrganisationMessages.SuperiorCycle, allowSelf: true);
        foreach (var unit in units) Serving(unit);
        foreach (var post in posts) Seated(post);
        foreach (var (absence, at) in absences) Away(absence, at);
        var seen = new HashSet<Holder>();
        foreach (var (seat, at) in seats) Sat(seat, at, seen);
    }

    /// <summary>Each circle is reported once, at its member that comes first in the file. Every step is taken once, however long the way.</summary>
    private void Circles<T>(ImmutableArray<Entry<T>> entries, Func<T, string?> above, MessageKind kind, bool allowSelf = false)
    {
        var index = entries.Select((e, i) => (e.Name, i)).ToDictionary(e => e.Name, e => e.i, StringComparer.Ordinal);
        var walkedFrom = new int?[entries.Length];
        int? Above(int at) => above(entries[at].Value) is { } up && index.TryGetValue(up, out var found) ? found : null;
        for (var start = 0; start < entries.Length; start++)
        {
            int? at = start;
            for (; at is { } here && walkedFrom[here] is null; at = Above(here)) walkedFrom[here] = start;
            if (at is not { } member || walkedFrom[member] != start) continue;
            var circle = Circle(member, Above);
            if (!allowSelf || circle.Count > 1) findings.Error(kind, entries[circle[0]].At, string.Join(" → ", circle.Append(circle[0]).Select(c => entries[c].Name)));
        }
    }

    private static List<int> Circle(int member, Func<int, int?> above)
    {
        var circle = new List<int> { member };
        for (var at = above(member); at is { } here && here != member; at = above(here)) circle.Add(here);
        var first = circle.IndexOf(circle.Min());
        return [.. circle.Skip(first), .. circle.Take(first)];
    }

    private void Depth(ImmutableArray<Entry<Unit>> units)
    {
        if (findings.All.Any(f => f.Kind == OrganisationMessages.UnitCycle)) return;
        var parents = units.ToDictionary(u => u.Name, u => u.Value.Parent, StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var depth = 0;
            for (string? at = unit.Name; at is not null && depth <= UnitTree.MostDepth; at = parents.GetValueOrDefault(at)) depth++;
            if (depth <= UnitTree.MostDepth) continue;
            findings.Error(OrganisationMessages.TooDeep, unit.At, unit.Name, UnitTree.MostDepth);
            return;
        }
    }

    private void Serving(Entry<Unit> unit)
    {
        if (unit.Value.Serves.Contains(unit.Name, StringComparer.Ordinal)) findings.Error(OrganisationMessages.ServesItself, unit.At, unit.Name);
    }

    private void Seated(Entry<Post> post)
    {
        if (string.Equals(post.Value.StandIn, post.Name, StringComparison.Ordinal)) findings.Error(OrganisationMessages.PostStandsInForItself, post.At, post.Name);
        var hasSeat = file.Seats.Any(s => string.Equals(s.Post, post.Name, StringComparison.Ordinal));
        if (!hasSeat && !post.Value.Anyone) findings.Warning(OrganisationMessages.PostWithoutSeat, post.At, post.Name);
    }

    private void Away(Absence absence, Position at)
    {
        if (absence.To < absence.From) findings.Error(OrganisationMessages.AbsenceBackwards, at, Written(absence.From), Written(absence.To));
        var sits = file.Seats.Any(s => s.Subjects.Contains(absence.Subject, StringComparer.Ordinal) || s.StandIns.Contains(absence.Subject, StringComparer.Ordinal))
            || file.Teams.Any(t => t.Members.Any(m => string.Equals(m.Person, absence.Subject, StringComparison.Ordinal)));
        if (!sits && absence.Subject.Length > 0) findings.Warning(OrganisationMessages.StrangerAbsent, at);
    }

    private void Sat(Seat seat, Position at, HashSet<Holder> seen)
    {
        if (!seen.Add(seat.Holder) && seat.Post.Length > 0 && seat.Unit.Length > 0) findings.Error(OrganisationMessages.SeatTwice, at, seat.Holder);
        var people = seat.Subjects.AddRange(seat.StandIns);
        if (people.Contains(Actor.System.SubjectId, StringComparer.Ordinal)) findings.Error(OrganisationMessages.ReservedSubject, at, Actor.System.SubjectId);
        if (seat.Subjects.Intersect(seat.StandIns, StringComparer.Ordinal).Any()) findings.Error(OrganisationMessages.StandsInForThemselves, at, seat.Holder);
        var anyone = file.Posts.Any(p => p.Anyone && string.Equals(p.Id, seat.Post, StringComparison.Ordinal));
        if (people.IsEmpty && !anyone) findings.Warning(OrganisationMessages.EmptySeat, at, seat.Holder);
        else if (FirstDayWithNobody(people) is { } day) findings.Warning(OrganisationMessages.NobodyLeft, at, seat.Holder, Written(day), Written(LastDayWithNobody(people, day)));
    }

    /// <summary>The day before the first of them is back.</summary>
    private DateOnly LastDayWithNobody(ImmutableArray<string> people, DateOnly first)
    {
        var last = first;
        while (last < DateOnly.MaxValue && people.Select(p => LastDayAway(p, last)).Min() is { } next && next > last) last = next;
        return last;
    }

    /// <summary>The last day of absences that cover that day or follow it at once; null when the person is there.</summary>
    private DateOnly? LastDayAway(string person, DateOnly day) => file.Absences
        .Where(a => string.Equals(a.Subject, person, StringComparison.Ordinal) && (a.Covers(day) || (day < DateOnly.MaxValue && a.Covers(day.AddDays(1)))))
        .Select(a => (DateOnly?)a.To).Max();

    /// <summary>If there is such a day at all, the first day of somebody's absence is one.</summary>
    private DateOnly? FirstDayWithNobody(ImmutableArray<string> people)
    {
        if (people.IsEmpty) return null;
        var days = file.Absences.Where(a => people.Contains(a.Subject, StringComparer.Ordinal)).Select(a => a.From).Order();
        foreach (var day in days)
        {
            if (people.All(p => file.Absences.Any(a => a.Covers(day) && string.Equals(a.Subject, p, StringComparison.Ordinal)))) return day;
        }

        return null;
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
