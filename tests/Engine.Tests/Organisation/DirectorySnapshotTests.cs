using Parley.Disputes;
using Parley.Organisation;

namespace Parley.Tests.Organisation;

public sealed class DirectorySnapshotTests
{
    private static readonly DateTimeOffset Calm = County.At("2026-03-01 10:00");

    [Theory]
    [InlineData("mediator", "riverside", null, "mediator@riverside")]
    [InlineData("mediator", "hillside", null, null)]
    [InlineData("mediator", "east", null, null)]
    [InlineData("station-leader", "riverside", null, "station-leader@east-station")]
    [InlineData("station-leader", "riverside", "township", "station-leader@east-station")]
    [InlineData("station-leader", "riverside", "county", null)]
    [InlineData("station-leader", "lakeside", null, null)]
    [InlineData("station-leader", "lakeside", "township", null)]
    [InlineData("station-leader", "county", "township", null)]
    [InlineData("township-leader", "lakeside", "township", "township-leader@west")]
    [InlineData("township-leader", "east-station", null, "township-leader@east")]
    [InlineData("head", "hillside", null, "head@leading-group")]
    [InlineData("head", "hillside", "leading-group", "head@leading-group")]
    [InlineData("head", "hillside", "county", null)]
    [InlineData("clerk", "hillside", null, "clerk@hillside")]
    [InlineData("clerk", "hillside", "county", "clerk@county")]
    [InlineData("head", "nowhere", null, null)]
    [InlineData("nobody", "hillside", null, null)]
    public void The_nearest_post_is_found_upward_and_beside_never_below_or_in_another_branch(string post, string from, string? tier, string? expected) =>
        County.Directory.Nearest(post, from, tier is null ? null : new Tier(tier))?.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("riverside", "township", "east")]
    [InlineData("riverside", "village", "riverside")]
    [InlineData("riverside", "leading-group", "leading-group")]
    [InlineData("east-station", "township", "east-station")]
    [InlineData("county", "township", null)]
    public void A_unit_of_a_tier_lies_on_the_way_up_or_beside_it(string from, string tier, string? unit) =>
        County.Directory.UnitAtTier(from, new Tier(tier)).ShouldBe(unit);

    [Theory]
    [InlineData("riverside", "hillside", "east")]
    [InlineData("riverside", "lakeside", "county")]
    [InlineData("riverside", "east", "east")]
    [InlineData("east-station", "riverside", "east")]
    [InlineData("riverside", "nowhere", null)]
    public void Two_units_have_the_lowest_common_superior(string a, string b, string? superior) =>
        County.Directory.CommonSuperior(a, b).ShouldBe(superior);

    [Theory]
    [InlineData("mei", "mediator@riverside", "2026-03-09 23:59", true)]
    [InlineData("mei", "mediator@riverside", "2026-03-10 00:00", false)]
    [InlineData("mei", "mediator@riverside", "2026-03-12 23:59", false)]
    [InlineData("mei", "mediator@riverside", "2026-03-13 00:00", true)]
    [InlineData("tao", "mediator@riverside", "2026-03-01 10:00", true)]
    [InlineData("lan", "mediator@riverside", "2026-03-01 10:00", false)]
    [InlineData("lan", "mediator", "2026-03-01 10:00", true)]
    [InlineData("sun", "station-leader@east-station", "2026-03-01 10:00", true)]
    [InlineData("shen", "station-deputy@east-station", "2026-03-01 10:00", false)]
    [InlineData("whoever", "clerk", "2026-03-01 10:00", true)]
    [InlineData("mei", "mediator@hillside", "2026-03-01 10:00", false)]
    [InlineData("mei", "nobody", "2026-03-01 10:00", false)]
    public void A_post_is_filled_by_those_present_and_their_stand_ins(string subject, string holder, string local, bool fills) =>
        County.Directory.Fills(subject, Holder.Parse(holder), County.At(local)).ShouldBe(fills);

    [Theory]
    [InlineData("mei", "mediator@riverside", "TakeOn", null)]
    [InlineData("mei", "mediator", "TakeOn", null)]
    [InlineData("mei", "mediator@riverside", "Assign", "PAR0703")]
    [InlineData("mei", "mediator@lakeside", "TakeOn", "PAR0702")]
    [InlineData("stranger", "mediator@riverside", "TakeOn", "PAR0702")]
    [InlineData("mei", "wizard", "TakeOn", "PAR0701")]
    [InlineData("hui", "head@leading-group", "ErasePerson", null)]
    [InlineData("hui", "head@leading-group", "FireDeadline", "PAR0704")]
    [InlineData("hui", "head@leading-group", "NoSuchCommand", "PAR0703")]
    [InlineData("anybody", "clerk", "Report", null)]
    [InlineData("anybody", "clerk@hillside", "Dismiss", "PAR0703")]
    [InlineData("system", "clerk", "Report", "PAR0702")]
    [InlineData("system", "system", "FireDeadline", null)]
    [InlineData("system", "system", "Dismiss", "PAR0705")]
    public void What_a_post_may_not_do_is_refused_and_so_is_all_that_is_not_said(string subject, string post, string command, string? refused)
    {
        var may = County.Directory.May(new Actor(subject, post), command, Calm, out var refusal);

        may.ShouldBe(refused is null);
        refusal?.Id.ShouldBe(refused);
        refusal?.ToString().ShouldNotContain("{");
    }

    [Fact]
    public void Nobody_stands_in_for_a_person_who_does_not_hold_the_post()
    {
        var directory = County.Directory;

        directory.May(new Actor("tao", "mediator@riverside", "mei"), "TakeOn", Calm, out _).ShouldBeTrue();
        directory.May(new Actor("tao", "mediator@riverside", "lan"), "TakeOn", Calm, out var refusal).ShouldBeFalse();
        refusal.ShouldNotBeNull().Id.ShouldBe("PAR0706");
    }

    [Theory]
    [InlineData("mediator@riverside", "2026-03-01 10:00", "StandIn mediator@riverside: tao | OnDuty on-duty@county: dong | Superior township-leader@east: edu | Superior head@leading-group: hao,hui")]
    [InlineData("station-leader@east-station", "2026-03-01 10:00", "StandIn station-deputy@east-station: sun | OnDuty on-duty@county: dong | Superior township-leader@east: edu | Superior head@leading-group: hao,hui")]
    [InlineData("head@leading-group", "2026-03-01 10:00", "OnDuty on-duty@county: dong")]
    [InlineData("on-duty@county", "2026-03-01 10:00", "")]
    public void An_undone_duty_climbs_to_stand_in_post_on_duty_and_superiors_passing_over_the_absent(string holder, string local, string chain)
    {
        var links = County.Directory.ChainFor(Holder.Parse(holder), County.At(local));

        string.Join(" | ", links.Select(l => $"{l.Kind} {l.Holder}: {string.Join(',', l.People)}")).ShouldBe(chain);
    }

    [Fact]
    public void A_superior_who_is_absent_is_passed_over_on_that_day_only()
    {
        const string Away = "\"absences\": [ { \"person\": \"edu\", \"from\": \"2026-03-12\", \"to\": \"2026-03-12\" },";
        var directory = County.TryRead(County.Json.Replace("\"absences\": [", Away, StringComparison.Ordinal), string.Empty, out _).ShouldNotBeNull();
        var mediator = new Holder("mediator", "riverside");

        var away = directory.ChainFor(mediator, County.At("2026-03-12 23:59")).Select(l => l.Holder.Post);
        var back = directory.ChainFor(mediator, County.At("2026-03-13 00:00")).Select(l => l.Holder.Post);

        away.ShouldBe(["mediator", "on-duty", "head"]);
        back.ShouldBe(["mediator", "on-duty", "township-leader", "head"]);
    }

    [Fact]
    public void A_post_that_is_its_own_superior_climbs_unit_by_unit()
    {
        var directory = County.Read("""
            {
              "units": { "top": { "tier": "county" }, "middle": { "tier": "township", "parent": "top" }, "low": { "tier": "village", "parent": "middle" } },
              "posts": { "leader": { "may": [], "superior": "leader" } },
              "seats": [ { "post": "leader", "unit": "top", "people": ["a"] }, { "post": "leader", "unit": "middle", "people": ["b"] }, { "post": "leader", "unit": "low", "people": ["c"] } ]
            }
            """);

        directory.ChainFor(new Holder("leader", "low"), Calm).Select(l => l.Holder.Unit).ShouldBe(["middle", "top"]);
    }

    [Theory]
    [InlineData("mill-lane", "mill-lane", "riverside")]
    [InlineData(" Mill Lane ", "mill-lane", "riverside")]
    [InlineData("磨坊巷", "mill-lane", "riverside")]
    [InlineData("Cafe\u0301 corner", "mill-lane", "riverside")]
    [InlineData("pier", "pier", "lakeside")]
    public void A_place_is_known_by_id_label_or_alias_however_its_accents_are_written(string text, string place, string unit) =>
        County.Directory.UnitFor(text).ShouldBe(new Location(place, unit));

    [Theory]
    [InlineData("mill lane")]
    [InlineData("elsewhere")]
    [InlineData("\ud800")]
    [InlineData("")]
    [InlineData(null)]
    public void A_place_that_is_not_listed_belongs_to_nobody_unless_the_file_says_to_whom(string? text)
    {
        var open = County.Read(County.Json, County.PlacesJson.Replace("\"places\"", "\"otherwise\": \"county\", \"places\"", StringComparison.Ordinal));

        County.Directory.UnitFor(text).ShouldBeNull();
        open.UnitFor(text).ShouldNotBeNull().Unit.ShouldBe("county");
    }

    [Fact]
    public void A_person_finds_every_seat_they_fill()
    {
        County.Directory.SeatsOf("sun", Calm).Select(h => h.ToString()).ShouldBe(["station-leader@east-station", "station-deputy@east-station"]);
        County.Directory.SeatsOf("mei", County.At("2026-03-11 08:00")).ShouldBeEmpty();
    }

    [Fact]
    public void The_version_names_the_content()
    {
        County.Read(County.Json, County.PlacesJson).Version.ShouldBe(County.Directory.Version);
        County.Read(County.Json).Version.ShouldNotBe(County.Directory.Version);
        County.Read(County.Json.Replace("\"mei\"", "\"mia\"", StringComparison.Ordinal), County.PlacesJson).Version.ShouldNotBe(County.Directory.Version);
    }

    [Fact]
    public void Posts_that_stand_in_for_each_other_do_so_once_and_a_duty_goes_on_to_the_superior()
    {
        var json = County.Json.Replace("\"station-deputy\": { \"may\": [\"Accept\"] }", "\"station-deputy\": { \"may\": [\"Accept\"], \"standIn\": \"station-leader\" }", StringComparison.Ordinal);
        var directory = County.TryRead(json, County.PlacesJson, out var findings).ShouldNotBeNull();
        var (leader, deputy) = (new Holder("station-leader", "east-station"), new Holder("station-deputy", "east-station"));

        json.ShouldNotBe(County.Json);
        findings.ShouldBeEmpty();
        directory.PeopleFor(leader, Calm).ShouldBe(["shen", "sun"]);
        directory.PeopleFor(deputy, Calm).ShouldBe(["sun", "shen"]);
        directory.ChainFor(leader, Calm).Select(c => c.Holder.ToString()).ShouldBe(["station-deputy@east-station", "on-duty@county", "township-leader@east", "head@leading-group"]);
        directory.ChainFor(deputy, Calm).Select(c => c.Holder.ToString()).ShouldBe(["station-leader@east-station", "on-duty@county"]);
        directory.May(new Actor("sun", "station-leader@east-station"), "Assign", Calm, out _).ShouldBeTrue();
        directory.May(new Actor("shen", "station-deputy@east-station"), "Accept", Calm, out _).ShouldBeTrue();
    }
}
