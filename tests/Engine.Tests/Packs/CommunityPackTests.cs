using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

/// <summary>The shipped defaults are the ones the process promises.</summary>
public sealed class CommunityPackTests
{
    private static readonly PackResult Result = PackFolder.Load(RepositoryRoot.File("packs", "community"));

    private static readonly Pack Community = Result.OrThrow();

    [Fact]
    public void The_shipped_pack_has_nothing_to_complain_about() => string.Join('\n', Result.Findings).ShouldBeEmpty();

    [Theory]
    [InlineData("blue", "1d", "1wd", "3d", "7d 30d")]
    [InlineData("yellow", "8h", "8h", "2d", "3d 7d 30d")]
    [InlineData("orange", "1h", "2h", "1d", "1d 3d 7d 30d")]
    [InlineData("red", "15min", "30min", "6h", "1d 3d 7d 15d 30d 90d")]
    public void Each_level_has_its_times(string level, string accept, string sign, string plan, string visits)
    {
        LengthOf("accept", level).ShouldBe(accept);
        LengthOf("sign", level).ShouldBe(sign);
        LengthOf("plan", level).ShouldBe(plan);
        string.Join(' ', Community.FollowUp.VisitsOf(new Level(level)).Select(v => v.After)).ShouldBe(visits);
    }

    [Fact]
    public void A_yellow_warning_is_signed_in_working_time_and_a_blue_visit_may_be_by_phone()
    {
        Community.Deadlines.Find("sign").ShouldNotBeNull().Lengths.Find("yellow").ShouldNotBeNull().Calendar.ShouldBe(CalendarUse.Working);
        Community.FollowUp.VisitsOf(new Level("blue"))[0].Method.ShouldBe("phone");
    }

    [Theory]
    [InlineData("blue", false, "mediator", "")]
    [InlineData("yellow", false, "community-officer", "mediator justice-officer")]
    [InlineData("orange", true, "station-leader township-leader", "community-officer channel")]
    [InlineData("red", true, "heads township-leader", "station-leader county-centre duty-officer")]
    public void Each_level_is_told_to_those_who_must_act(string level, bool each, string sign, string inform)
    {
        var row = Community.Notices.RowFor(new Level(level), Stage.Received, new Tier("village")).ShouldNotBeNull();

        row.Each.ShouldBe(each);
        string.Join(' ', row.Sign.Select(r => r.Name)).ShouldBe(sign);
        string.Join(' ', row.Inform.Select(r => r.Name)).ShouldBe(inform);
    }

    [Theory]
    [InlineData("peopleInvolved>=1", "blue")]
    [InlineData("peopleInvolved>=5", "yellow")]
    [InlineData("peopleInvolved>=10", "orange")]
    [InlineData("peopleInvolved>=30", "red")]
    [InlineData("policeCalls>=2", "yellow")]
    [InlineData("policeCalls>=3", "orange")]
    [InlineData("policeCalls>=5", "red")]
    [InlineData("injury=minor", "orange")]
    [InlineData("injury=serious", "red")]
    [InlineData("weaponSeen=true", "orange")]
    [InlineData("selfHarmSpokenOf=true", "orange")]
    [InlineData("weapon-and-threat", "red")]
    [InlineData("3 of yellow", "orange")]
    public void The_thresholds_are_as_promised(string rule, string level) => Community.Grading.Find(rule).ShouldNotBeNull().Level.ShouldBe(new Level(level));

    [Fact]
    public void Every_number_says_where_it_is_from()
    {
        Community.Grading.All.Where(r => string.IsNullOrEmpty(r.Rule.Properties.Source)).ShouldBeEmpty();
        Community.Climb.All.Where(r => string.IsNullOrEmpty(r.Properties.Source)).ShouldBeEmpty();
        Community.Deadlines.All.Where(r => !r.Lengths.IsEmpty && r.Source is null).ShouldBeEmpty();
        Community.FollowUp.Source.ShouldNotBeNull();
    }

    [Fact]
    public void Every_rule_says_why_in_both_languages()
    {
        var rules = Community.Grading.All.Select(r => r.Rule).Concat(Community.Climb.All).Concat(Community.Screening.All.Select(r => r.Rule));

        rules.Where(r => r.Properties.Why.Find("en") is null || r.Properties.Why.Find("zh-CN") is null).Select(r => r.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_people_see_has_a_label_in_both_languages()
    {
        var labels = Community.LevelOptions.Select(o => (o.Level.Name, o.Label))
            .Concat(Community.Ladder.Tiers.Select(t => (t.Tier.Name, t.Label)))
            .Concat(Community.Facts.All.Select(f => (f.Name, f.Label)))
            .Concat(Community.Facts.All.SelectMany(f => f.Words.Select(w => (w, f.WordLabels.GetValueOrDefault(w) ?? Parley.Reading.Wording.Empty))))
            .Concat(Community.Channels.Values.Select(c => (c.Name, c.Label)))
            .Concat(Community.Bodies.Values.Select(b => (b.Name, b.Label)))
            .Concat(Community.Deadlines.All.Select(d => (d.Kind, d.Label)))
            .Concat(Community.Current.Directory.AllPosts.Select(p => (p.Id, p.Label)))
            .Concat(Community.Current.Directory.AllUnits.Select(u => (u.Id, u.Label)));

        labels.Where(l => l.Item2.Find("en") is null || l.Item2.Find("zh-CN") is null).Select(l => l.Item1).ShouldBeEmpty();
    }

    [Fact]
    public void Every_receiver_is_somebody_from_every_village()
    {
        var villages = Community.Current.Directory.AllUnits.Where(u => u.Tier == new Tier("village")).Select(u => u.Id).ToList();
        var posts = Community.Notices.Matrix.SelectMany(r => r.Sign.Concat(r.Inform)).SelectMany(r => r.Posts.Select(p => (Post: p, r.Tier)))
            .Concat(Community.Ladder.Rungs.SelectMany(r => Community.Notices.Find(r.Receiver).Posts.Select(p => (Post: p, Tier: (Tier?)null))))
            .Concat(Community.Channels.Values.Select(c => (c.Post, Tier: (Tier?)null)))
            .Distinct();

        var nobody = posts.SelectMany(p => villages.Where(v => Community.Current.Directory.Nearest(p.Post, v, p.Tier) is null).Select(v => $"{p.Post} from {v}"));

        nobody.ShouldBeEmpty();
        villages.Count.ShouldBe(10);
    }

    [Fact]
    public void Nobody_sits_in_two_posts()
    {
        var people = Community.Current.Directory.AllSeats.SelectMany(s => s.Subjects.Concat(s.StandIns)).ToList();

        people.Distinct(StringComparer.Ordinal).Count().ShouldBe(people.Count);
    }

    [Fact]
    public void What_must_not_be_mediated_cannot_go_to_any_mediating_channel() =>
        Community.Channels.Values.Where(c => !c.RefusesNotMediable).Select(c => c.Name).ShouldBe(["department"]);

    [Fact]
    public void Police_mediation_has_two_sessions_and_its_own_days()
    {
        Community.Channels["police-mediation"].Sessions.ShouldBe(2);
        Community.Deadlines.Find("first-session").ShouldNotBeNull().Lengths.Find("police-mediation").ShouldNotBeNull().Length.ToString().ShouldBe("3wd");
        Community.Deadlines.Find("next-session").ShouldNotBeNull().Lengths.Find("police-mediation").ShouldNotBeNull().Length.ToString().ShouldBe("7wd");
        Community.Deadlines.Find("first-session").ShouldNotBeNull().Lengths.Find("peoples-mediation").ShouldBeNull();
    }

    [Fact]
    public void Settling_takes_as_long_as_it_is_difficult_and_one_extension_is_for_two_people()
    {
        var settle = Community.Deadlines.Find("settle").ShouldNotBeNull();

        settle.Lengths.Find("simple").ShouldNotBeNull().Length.ToString().ShouldBe("7d");
        settle.Lengths.Find("ordinary").ShouldNotBeNull().Length.ToString().ShouldBe("30d");
        settle.Extension.ShouldBe(new Extension(new Length(30, LengthUnit.Days), 1, TwoPeople: true));
        settle.OnRise.ShouldBeFalse();
    }

    [Fact]
    public void A_dispute_of_which_nothing_is_known_is_blue_for_the_time_being()
    {
        var row = Community.Words.NewRow();
        foreach (var fact in Community.Facts.All.Where(f => f.IfMissing is not null)) row.Set(fact.Name, fact.IfMissing.GetValueOrDefault());

        var result = Community.Grading.Evaluate(row);

        result.Level.ShouldBe(Level.None);
        result.Floor(Community.Levels).ShouldBe(new Level("blue"));
        result.Ask.ShouldContain("peopleInvolved");
    }

    private static string? LengthOf(string kind, string level) => Community.Deadlines.Find(kind)?.Lengths.Find(level)?.Length.ToString();
}
