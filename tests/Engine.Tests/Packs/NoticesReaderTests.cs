using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class NoticesReaderTests
{
    [Fact]
    public void The_closest_row_counts()
    {
        var notices = Pack("""
            { "level": "red", "sign": { "any": ["officer"] } },
            { "level": "red", "tier": "head-office", "sign": { "any": ["chief"] } },
            { "level": "red", "stage": "resolving", "sign": { "any": ["boss"] } }
            """, "\"boss\": { \"posts\": [\"chief\", \"officer\"], \"everyone\": true }").Pack().Notices;

        Signer(Stage.Received, "office").ShouldBe("officer");
        Signer(Stage.Received, "head-office").ShouldBe("chief");
        Signer(Stage.Resolving, "head-office").ShouldBe("boss");
        notices.RowFor(new Level("none"), Stage.Received, new Tier("office")).ShouldBeNull();

        string? Signer(Stage stage, string tier) => notices.RowFor(new Level("red"), stage, new Tier(tier))?.Sign[0].Name;
    }

    [Fact]
    public void A_receiver_is_named_here_or_is_a_post_or_is_one_every_pack_has()
    {
        var notices = Pack("""{ "level": "red", "sign": { "each": ["heads"] }, "inform": ["officer", "party", "channel"] }""", "\"heads\": { \"post\": \"chief\", \"tier\": \"head-office\", \"by\": [\"app\"] }").Pack().Notices;

        var heads = notices.Find("heads");
        heads.Posts.ShouldBe(["chief"]);
        heads.Tier.ShouldBe(new Tier("head-office"));
        heads.By.ShouldBe(["app"]);
        notices.Find("officer").Posts.ShouldBe(["officer"]);
        notices.Find("party").Kind.ShouldBe(ReceiverKind.Party);
        notices.Matrix[^1].Each.ShouldBeTrue();
        notices.Matrix[^1].Inform.Select(r => r.Kind).ShouldBe([ReceiverKind.Posts, ReceiverKind.Party, ReceiverKind.Channel]);
    }

    [Fact]
    public void A_route_has_a_condition_that_is_compiled()
    {
        var pack = new SmallPack()
            .With("texts/en.json", """{ "texts": { "warning": "Warning" } }""")
            .Change("notices.json", "{ \"matrix\"", """{ "route": { "routes": [{ "on": ["warning"], "when": "level >= red && weapon", "to": ["chief"], "text": "warning", "repeatEvery": "30min", "until": "signed" }] }, "matrix" """.TrimEnd())
            .Pack();

        var route = pack.Notices.Routes.ShouldHaveSingleItem();
        var row = pack.Words.NewRow();
        row.Set("level", "red");
        row.Set("weapon", true);
        route.When.ShouldNotBeNull().Judge(row).ShouldBe(Parley.Rules.Words.Judgement.Matched);
        route.RepeatEvery.ShouldBe(new Length(30, LengthUnit.Minutes));
    }

    [Fact]
    public void A_route_takes_from_the_root_what_it_does_not_say_itself()
    {
        var routes = Rooted("\"to\": [\"chief\"], \"repeatEvery\": \"30min\", \"until\": \"signed\"", """{ "on": ["warning"], "continue": true }, { "on": ["warning"], "to": ["officer"], "repeatEvery": "2h", "until": "done" }""").Pack().Notices.Routes;

        routes[0].To.ShouldBe(["chief"]);
        routes[0].RepeatEvery.ShouldBe(new Length(30, LengthUnit.Minutes));
        routes[0].Until.ShouldBe("signed");
        routes[1].To.ShouldBe(["officer"]);
        routes[1].RepeatEvery.ShouldBe(new Length(2, LengthUnit.Hours));
        routes[1].Until.ShouldBe("done");
    }

    [Fact]
    public void An_end_of_repeats_is_not_taken_where_nothing_is_repeated()
    {
        var route = Rooted("\"until\": \"signed\"", """{ "on": ["warning"], "to": ["chief"] }""").Pack().Notices.Routes.ShouldHaveSingleItem();

        route.Until.ShouldBeNull();
    }

    [Fact]
    public void A_route_within_another_takes_from_it_what_it_does_not_say_itself()
    {
        var notices = Rooted(
            "\"groupInterval\": \"20min\"",
            """{ "name": "outer", "on": ["warning"], "to": ["chief"], "groupBy": ["unit"], "repeatEvery": "1h", "routes": [{ "when": "weapon" }, { "name": "own", "to": ["officer"], "groupBy": [], "repeatEvery": "never", "quiet": [] }] }""").Pack().Notices;

        notices.AllRoutes.Select(r => r.Key).ShouldBe(["outer", "0.0", "own"]);
        var (taken, own) = (notices.AllRoutes[1], notices.AllRoutes[2]);
        (taken.On[0], taken.To[0], taken.RepeatEvery, taken.Timing.GroupBy?[0], taken.Timing.Interval).ShouldBe(("warning", "chief", new Length(1, LengthUnit.Hours), "unit", TimeSpan.FromMinutes(20)));
        (own.To[0], own.RepeatEvery, own.Timing.GroupBy?.Length, own.Timing.Quiet?.Length, own.Timing.Wait).ShouldBe(("officer", null, 0, 0, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_route_that_names_nobody_needs_a_root_that_does()
    {
        var found = Rooted("\"until\": \"signed\"", """{ "on": ["warning"] }""").Faults();

        found.ShouldContain(f => f.Id == "PAR2021" && f.Position.File == "notices.json");
    }

    [Theory]
    [InlineData("""{ "level": "red", "sign": { "any": ["officr"] } }""", "", "PAR2214")]
    [InlineData("""{ "level": "red", "sign": { "any": ["party"] } }""", "", "PAR2310")]
    [InlineData("""{ "level": "red", "sign": { "any": ["chief"], "each": ["chief"] } }""", "", "PAR2321")]
    [InlineData("""{ "level": "red", "sign": {} }""", "", "PAR2321")]
    [InlineData("""{ "level": "red", "sign": { "any": [] } }""", "", "PAR2034")]
    [InlineData("""{ "level": "red" }""", "", "PAR2021")]
    [InlineData("""{ "level": "red", "stage": "Resolving", "sign": { "any": ["chief"] } }, { "level": "red", "sign": { "any": ["chief"] } }""", "", "PAR2206")]
    [InlineData("""{ "level": "red", "sign": { "any": ["chief"] } }""", "\"party\": { \"post\": \"chief\" }", "PAR2323")]
    [InlineData("""{ "level": "red", "sign": { "any": ["chief"] } }""", "\"x\": { \"tier\": \"office\" }", "PAR2322")]
    [InlineData("""{ "level": "red", "sign": { "any": ["chief"] } }""", "\"x\": { \"post\": \"chef\" }", "PAR2216")]
    [InlineData("""{ "level": "red", "sign": { "any": ["chief"] } }""", "\"x\": { \"post\": \"chief\", \"tier\": \"offise\" }", "PAR2204")]
    public void A_matrix_or_receiver_that_cannot_be_meant_is_refused(string rows, string receivers, string id)
    {
        var found = Pack(rows, receivers).Faults();

        found.ShouldContain(f => f.Id == id && f.Position.File == "notices.json");
    }

    [Theory]
    [InlineData("""{ "on": ["warnings"], "to": ["chief"] }""", "PAR2025")]
    [InlineData("""{ "on": ["warning"], "to": ["chef"] }""", "PAR2214")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "when": "wepon" }""", "PAR2103")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "when": "level >= rde" }""", "PAR2103")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "muted": true }""", "PAR2023")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "mute": ["night"] }""", "PAR2024")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "groupBy": ["people"] }""", "PAR2024")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "groupBy": ["place"], "groupWait": "1wd" }""", "PAR2452")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "steps": [{ "after": "1h", "to": ["chief"] }, { "after": "1h", "to": ["officer"] }] }""", "PAR2453")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "repeatEvery": "4min" }""", "PAR2450")]
    [InlineData("""{ "on": ["warning"], "to": ["chief"], "repeatEvery": "0d" }""", "PAR2450")]
    public void A_route_that_cannot_be_meant_is_refused(string route, string id)
    {
        var found = new SmallPack().Change("notices.json", "{ \"matrix\"", $$"""{ "route": { "routes": [{{route}}] }, "matrix" """.TrimEnd()).Faults();

        found.ShouldContain(f => f.Position.File == "notices.json" && f.Severity == Parley.Reading.Severity.Error);
        found[0].Id.ShouldBe(id);
    }

    [Fact]
    public void A_route_names_a_text_there_is()
    {
        var finding = new SmallPack()
            .With("texts/en.json", """{ "texts": { "warning": "Warning" } }""")
            .Change("notices.json", "{ \"matrix\"", """{ "route": { "routes": [{ "on": ["warning"], "to": ["chief"], "text": "waring" }] }, "matrix" """.TrimEnd())
            .Finding();

        finding.Id.ShouldBe("PAR2218");
    }

    private static SmallPack Rooted(string root, string routes) => new SmallPack().Change("notices.json", "{ \"matrix\"", $$"""{ "route": { {{root}}, "routes": [{{routes}}] }, "matrix" """.TrimEnd());

    private static SmallPack Pack(string rows, string receivers = "") => new SmallPack().With(
        "notices.json",
        $$"""{ "matrix": [{ "level": "yellow", "sign": { "any": ["officer"] } }, {{rows}}], "receivers": { {{receivers}} } }""");
}
