using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class FollowUpReaderTests
{
    private const string Plan = """{ "plan": { "yellow": ["3d", { "after": "7d", "method": "phone" }], "red": ["1d"] }""";

    [Fact]
    public void Visits_are_planned_by_level_and_kept_while_another_body_has_the_matter()
    {
        var plan = Pack(Plan + " }").Pack().FollowUp;

        plan.VisitsOf(new Level("yellow")).ShouldBe([new PlannedVisit(new Length(3, LengthUnit.Days), null), new PlannedVisit(new Length(7, LengthUnit.Days), "phone")]);
        plan.CheckInsOf(new Level("red")).ShouldBe(plan.VisitsOf(new Level("red")));
        plan.VisitsOf(Level.None).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_left_out_is_on_the_careful_side()
    {
        var plan = Pack(Plan + " }").Pack().FollowUp;

        plan.CalmVisitsToClose.ShouldBe(2);
        plan.FlaredReenters.ShouldBeTrue();
        plan.UneasyReentersFrom.ShouldBeNull();
        plan.Floor.ShouldBe(ReentryFloor.Settled);
    }

    [Fact]
    public void Re_entry_and_the_last_visits_are_as_written()
    {
        var plan = Pack(Plan + """, "uneasy": { "from": "red", "time": 2 }, "reentryFloor": "oneAbove", "calmVisitsToClose": 1, "afterLastObligation": "7d" }""").Pack().FollowUp;

        plan.UneasyReentersFrom.ShouldBe(new Level("red"));
        plan.UneasyReentersTime.ShouldBe(2);
        plan.Floor.ShouldBe(ReentryFloor.OneAbove);
        plan.CalmVisitsToClose.ShouldBe(1);
        plan.AfterLastObligation.ShouldBe(new Length(7, LengthUnit.Days));
    }

    [Fact]
    public void A_pack_without_the_file_has_no_visits()
    {
        var plan = new SmallPack().Pack().FollowUp;

        plan.CalmVisitsToClose.ShouldBe(0);
        plan.VisitsOf(new Level("red")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "plan": { "yellow": ["3d"] } }""", "PAR2303")]
    [InlineData("""{ "plan": { "yellow": ["3d"], "red": ["1d"], "orange": ["1d"] } }""", "PAR2201")]
    [InlineData("""{ "plan": { "yellow": ["91d"], "red": ["1d"] } }""", "PAR2316")]
    [InlineData("""{ "plan": { "yellow": [3], "red": ["1d"] } }""", "PAR2020")]
    public void A_plan_that_leaves_somebody_alone_is_refused(string text, string id) => Pack(text).Finding().Id.ShouldBe(id);

    [Theory]
    [InlineData("bodies.json", """{ "bodies": { "court": { "label": { "en": "Court" } } } }""", true)]
    [InlineData("bodies.json", """{ "bodies": {} }""", false)]
    public void A_check_in_after_the_reopen_window_counts_only_where_another_body_can_have_the_matter(string file, string text, bool isTooShort)
    {
        const string CheckIns = """{ "plan": { "yellow": ["3d"], "red": ["1d"] }, "checkIn": { "yellow": ["3d"], "red": ["1d", "91d"] } }""";

        var found = Pack(CheckIns).With(file, text).Faults().Where(f => f.Id == "PAR2316").ToList();

        found.Count.ShouldBe(isTooShort ? 1 : 0);
        found.ShouldAllBe(f => f.Position.File == "pack.json" && f.Message("en").Contains("91d", StringComparison.Ordinal));
    }

    [Fact]
    public void Visits_need_their_deadline() => new SmallPack().With("follow-up.json", Plan + " }").Finding().Id.ShouldBe("PAR2304");

    private static SmallPack Pack(string followUp) => new SmallPack()
        .With("follow-up.json", followUp)
        .Change("deadlines.json", "\"find-out\"", "\"visit\": { \"starts\": [\"Settled\"], \"stops\": [\"VisitRecorded\"], \"holder\": \"officer\", \"given\": true }, \"find-out\"");
}
