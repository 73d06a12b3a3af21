using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Grading;

namespace Parley.Tests.Grading;

public sealed class ExplainerTests
{
    [Fact]
    public async Task A_level_is_explained_by_the_rules_that_matched_with_the_values_they_read()
    {
        var scene = new Scene();
        await scene.DoAsync(new Report { Ledger = "police", Place = "东村", Facts = { ["weaponSeen"] = true, ["violenceThreatened"] = true } }, Scene.Reception);

        var explanation = (await scene.Engine.ExplainAsync(scene.Id, "en", TestContext.Current.CancellationToken)).ShouldNotBeNull();

        explanation.Held.Name.ShouldBe("red");
        explanation.Differs.ShouldBeFalse();
        var rule = explanation.Rules.First(r => r.Verdict == Verdict.Matched && r.Level.Name == "red");
        rule.Condition.Position.File.ShouldBe("grading.json");
        rule.Condition.Parts.SelectMany(p => p.Values).Select(v => v.Name).ShouldBe(["weaponSeen", "violenceThreatened"], ignoreOrder: true);
        explanation.CannotTell.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_unknown_fact_that_could_raise_the_level_is_asked_for_and_never_counts_as_no()
    {
        var scene = new Scene();
        await scene.DoAsync(new Report { Ledger = "police", Place = "东村" }, Scene.Reception);

        var dispute = await scene.NowAsync();

        dispute.Grade.Ask.ShouldContain("injury");
        dispute.Grade.Provisional.ShouldNotBe(Level.None);
        dispute.Deadlines.ShouldContain(d => d.Kind == DeadlineKinds.FindOut);
    }

    [Fact]
    public async Task What_was_unknown_turning_out_harmless_ends_the_provisional_level_and_is_no_fall()
    {
        var scene = new Scene();
        await scene.DoAsync(new Report { Ledger = "police", Place = "东村", Facts = { ["peopleInvolved"] = 2 } }, Scene.Reception);

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts(Scene.Harmless().Facts) }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Level.Name.ShouldBe("blue");
        dispute.Grade.Provisional.ShouldBe(Level.None);
        dispute.Deadlines.ShouldNotContain(d => d.Kind == DeadlineKinds.FindOut);
    }

    [Fact]
    public async Task The_smallest_change_that_raises_and_the_smallest_that_lowers_are_told()
    {
        var scene = new Scene();
        var report = Scene.Harmless();
        report.Facts["peopleInvolved"] = 9;
        await scene.DoAsync(report, Scene.Reception);

        var explanation = (await scene.Engine.ExplainAsync(scene.Id, "zh-CN", TestContext.Current.CancellationToken)).ShouldNotBeNull();

        explanation.Raise.ShouldBe(new NearestChange("peopleInvolved", "涉及人数", FactValue.Of(9), FactValue.Of(10), new Level("orange")));
        explanation.Lower.ShouldBe(new NearestChange("peopleInvolved", "涉及人数", FactValue.Of(9), FactValue.Of(4), new Level("blue")));
    }

    [Fact]
    public async Task The_person_concerned_is_told_in_words_made_for_them_and_only_what_decided_the_level()
    {
        var scene = new Scene();
        var report = Scene.Harmless();
        report.Facts["peopleInvolved"] = 9;
        report.Facts["selfHarmSpokenOf"] = true;
        await scene.DoAsync(report, Scene.Reception);

        var explanation = (await scene.Engine.ExplainAsync(scene.Id, "zh-CN", TestContext.Current.CancellationToken)).ShouldNotBeNull();

        explanation.ForParty.ShouldBe(["我们担心您的安全，已请求协助"]);
    }
}
