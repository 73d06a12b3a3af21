using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Records;

public sealed class FactsTests
{
    [Fact]
    public async Task A_correction_is_no_new_incident_and_an_incident_is()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new CorrectFact { Fact = "peopleInvolved", Value = 4, Reason = "miscounted" }, Scene.Mediator);
        var corrected = (await scene.NowAsync()).NewIncidents;
        await scene.DoAsync(new RecordIncident { Text = "shouting" }, Scene.Mediator);

        corrected.ShouldBe(0);
        (await scene.NowAsync()).NewIncidents.ShouldBe(1);
    }

    [Fact]
    public async Task A_fact_knows_its_source_and_its_moment()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.PassAsync(TimeSpan.FromHours(1));

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 4 }, Source = "hospital" }, Scene.Mediator);
        await scene.DoAsync(new CorrectFact { Fact = "alcohol", Value = true, Reason = "misheard" }, Scene.Officer);

        var facts = (await scene.NowAsync()).Facts;
        facts["peopleInvolved"].ShouldBe(new RecordedFact(4, "hospital", Scene.Start.AddHours(1)));
        facts["alcohol"].Source.ShouldBe("xie-lihua");
        facts["injury"].Source.ShouldBe("community");
    }

    [Fact]
    public async Task A_fact_that_is_unknown_after_all_is_unknown_again()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new CorrectFact { Fact = "weaponSeen", Value = null, Reason = "nobody looked" }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Facts.ShouldNotContainKey("weaponSeen");
        dispute.Grade.Ask.ShouldContain("weaponSeen");
    }

    [Fact]
    public async Task What_was_never_recorded_is_not_corrected_and_no_fact_is_none()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        var unknown = await scene.RefusedAsync(new CorrectFact { Fact = "signs", Value = FactValue.Choices([]), Reason = "x" }, Scene.Mediator);
        var none = await scene.RefusedAsync(new AddFacts { Facts = [] }, Scene.Mediator);

        unknown.Id.ShouldBe("PAR0322");
        none.Id.ShouldBe("PAR0321");
    }

    [Fact]
    public async Task A_note_moves_nothing()
    {
        var scene = new Scene();
        var before = await scene.AtAsync(Stage.Resolving);
        scene.Clock.Advance(TimeSpan.FromDays(11));

        var accepted = await scene.DoAsync(new AddNote { Text = "rain" }, Scene.Mediator);

        accepted.Events.ShouldHaveSingleItem().ShouldBeOfType<NoteAdded>();
        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Level.ShouldBe(before.Level), d => d.Tier.ShouldBe(before.Tier), d => d.Deadlines.ShouldBe(before.Deadlines));
    }

    [Fact]
    public async Task What_is_needed_to_handle_an_active_dispute_is_not_erased()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        (await scene.RefusedAsync(new ErasePerson { Person = "p1", Reason = "asked" }, Scene.County)).Id.ShouldBe("PAR0325");
    }
}
