namespace Parley.Tests.House;

public sealed class WhoMayKnowWhomTests
{
    [Fact]
    public void Every_folder_is_a_room_of_the_table() =>
        Arrows.Folders.Where(f => !Rooms.MayKnow.ContainsKey(f)).Select(f => $"src/Engine/{f} has no row in the table of rooms").ShouldBeNone();

    [Fact]
    public void A_room_knows_only_the_rooms_the_table_allows() =>
        Arrows.All
            .Where(a => Rooms.MayKnow.TryGetValue(a.From, out var known) && !known.Contains(a.To, StringComparer.Ordinal))
            .Select(a => $"{a.From} may not know {a.To}: {a.Where}")
            .ShouldBeNone();

    [Fact]
    public void No_rooms_know_one_another_in_a_circle()
    {
        var known = Arrows.All.ToLookup(a => a.From, a => a.To, StringComparer.Ordinal);
        var circles = known.Select(k => k.Key).Where(start => Reachable(start, known).Contains(start));

        circles.Select(room => $"{room} knows itself by way of others: {string.Join(", ", Reachable(room, known).Order(StringComparer.Ordinal))}").ShouldBeNone();
    }

    [Fact]
    public void The_table_itself_has_no_circle()
    {
        var known = Rooms.MayKnow.SelectMany(r => r.Value.Where(to => to != r.Key).Select(to => (From: r.Key, To: to))).ToLookup(a => a.From, a => a.To, StringComparer.Ordinal);

        Rooms.MayKnow.Keys.Where(room => Reachable(room, known).Contains(room)).ShouldBeNone();
    }

    [Fact]
    public void A_foreign_library_is_known_by_one_room() =>
        Rooms.Foreign
            .SelectMany(f => Arrows.Foreign(f.Key).Where(a => !f.Value.Contains(a.From, StringComparer.Ordinal)))
            .Select(a => $"{a.From} may not know {a.To}: {a.Where}")
            .ShouldBeNone();

    [Fact]
    public void The_arrows_are_really_seen()
    {
        var arrows = Arrows.All.Select(a => (a.From, a.To)).ToHashSet();

        arrows.ShouldContain(("Organisation", "Reading"));
        arrows.ShouldContain(("Deadlines", "Disputes"));
        Arrows.All.ShouldContain(a => a.Where == "Parley.Deadlines.CalendarReader knows Parley.Reading.JsonFile", "a call inside a method body");
        Arrows.All.ShouldContain(a => a.Where == "Parley.Organisation.PlacesReader knows Parley.Reading.JsonWords", "a call inside a lambda's or iterator's body");
        Arrows.Foreign("Stateless").ShouldNotBeEmpty();
    }

    private static HashSet<string> Reachable(string start, ILookup<string, string> known)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>(known[start]);
        while (ahead.TryDequeue(out var room))
        {
            if (!reached.Add(room)) continue;
            foreach (var next in known[room]) ahead.Enqueue(next);
        }

        return reached;
    }
}
