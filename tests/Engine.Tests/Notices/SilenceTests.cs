using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Notices;

namespace Parley.Tests.Notices;

public sealed class SilenceTests
{
    private static readonly DateTimeOffset Begin = Scene.Start;
    private static readonly RaisedNotice Reminder = new(new DisputeId("d1"), "anping-dongcun", "reminder", new Holder("mediator", "anping-dongcun"), new Level("yellow"));

    [Fact]
    public void It_holds_from_its_beginning_until_just_before_its_end()
    {
        var silence = Of(new SilenceScope { Texts = ["reminder"] });

        var covered = new[] { Begin.AddTicks(-1), Begin, Begin.AddHours(1).AddTicks(-1), Begin.AddHours(1) }.Select(at => silence.Covers(Reminder, Scene.CommunityPack, at));

        covered.ShouldBe([false, true, true, false]);
    }

    [Theory]
    [InlineData("none", true)]
    [InlineData("blue", true)]
    [InlineData("yellow", true)]
    [InlineData("orange", false)]
    [InlineData("red", false)]
    [InlineData("purple", false)]
    public void Up_to_a_level_nothing_above_it_and_no_level_the_pack_does_not_know_is_covered(string level, bool covered) =>
        Covers(new SilenceScope { UpTo = new Level("yellow") }, Reminder with { Level = new Level(level) }).ShouldBe(covered);

    [Fact]
    public void The_highest_level_is_never_covered_even_where_a_later_pack_made_the_named_one_the_highest()
    {
        var wide = new SilenceScope { Posts = [new Holder("mediator")], UpTo = new Level("red") };

        Covers(wide, Reminder with { Level = new Level("red") }).ShouldBeFalse();
        Covers(wide, Reminder with { Level = new Level("orange") }).ShouldBeTrue();
    }

    [Theory]
    [InlineData("mediator", true)]
    [InlineData("mediator@anping-dongcun", true)]
    [InlineData("mediator@anping-xihe", false)]
    [InlineData("station-leader", false)]
    public void A_post_is_meant_in_its_unit_or_in_every_unit(string post, bool covered) => Covers(new SilenceScope { Posts = [Holder.Parse(post)] }, Reminder).ShouldBe(covered);

    [Theory]
    [InlineData("anping-dongcun", true)]
    [InlineData("anping", true)]
    [InlineData("qingshi", true)]
    [InlineData("liushu", false)]
    [InlineData("anping-station", false)]
    public void A_unit_is_meant_with_all_below_it_and_nobody_beside_it(string unit, bool covered) => Covers(new SilenceScope { Units = [unit] }, Reminder).ShouldBe(covered);

    [Fact]
    public void Where_the_unit_is_not_known_a_silence_of_a_unit_covers_nothing() => Covers(new SilenceScope { Units = ["qingshi"] }, Reminder with { Unit = null }).ShouldBeFalse();

    [Fact]
    public void Everything_that_is_named_must_fit_and_of_a_list_one_entry_is_enough()
    {
        var scope = new SilenceScope { Disputes = [new DisputeId("d9"), new DisputeId("d1")], Texts = ["missed", "reminder"] };

        Covers(scope, Reminder).ShouldBeTrue();
        Covers(scope, Reminder with { Text = "warning" }).ShouldBeFalse();
        Covers(scope, Reminder with { Dispute = new DisputeId("d2") }).ShouldBeFalse();
    }

    [Fact]
    public void What_is_for_a_party_is_never_covered() => Covers(new SilenceScope { Units = ["qingshi"], Texts = ["reminder"] }, Reminder with { To = null }).ShouldBeFalse();

    [Fact]
    public void Of_many_silences_the_first_that_covers_it_is_named_and_one_that_was_ended_no_more()
    {
        var silences = Enumerable.Range(1, 3).Aggregate(Silences.None, (all, n) => all.With(Commit(n, Set($"s{n}", n == 1 ? "missed" : "reminder"))));

        var before = silences.Covering(Reminder, Scene.CommunityPack, Begin);
        var after = silences.With(Commit(4, new SilenceEnded("s2"))).Covering(Reminder, Scene.CommunityPack, Begin);

        before.ShouldNotBeNull().Id.ShouldBe("s2");
        after.ShouldNotBeNull().Id.ShouldBe("s3");
    }

    private static bool Covers(SilenceScope scope, RaisedNotice notice) => Of(scope).Covers(notice, Scene.CommunityPack, Begin);

    private static Silence Of(SilenceScope scope) => new("s1", scope, "a drill", Begin, Begin.AddHours(1), Scene.County, Begin);

    private static SilenceSet Set(string id, string text) => new(id, Begin, Begin.AddHours(1), "a drill", [], [], [], [text], null);

    private static RecordedCommit Commit(long version, DisputeEvent happened) =>
        new("$administration", version, new CommandId($"c{version}"), Begin, new CommitHeader("Silence", Scene.County, "r", "d"), [happened]);
}
