using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class ReachCheckTests
{
    private const string Receiver = "\"receivers\": { \"both\": { \"posts\": [\"officer\", \"chief\"] } }, \"matrix\": [{ \"level\": \"yellow\", \"sign\"";

    [Fact]
    public void A_receiver_nothing_names_is_warned_of()
    {
        var finding = new SmallPack().Change("notices.json", "\"matrix\": [{ \"level\": \"yellow\", \"sign\"", Receiver).Finding();

        finding.Id.ShouldBe("PAR2371");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Position.Path.ShouldBe("/receivers/both");
    }

    [Theory]
    [InlineData("notices.json", "{ \"any\": [\"officer\"] }", "{ \"any\": [\"both\"] }")]
    [InlineData("ladder.json", "\"receiver\": \"officer\"", "\"receiver\": \"both\"")]
    [InlineData("pack.json", "\"post\": \"officer\"", "\"post\": \"both\"")]
    [InlineData("deadlines.json", "\"holder\": \"officer\"", "\"holder\": \"both\"")]
    public void A_receiver_named_anywhere_is_used(string file, string part, string by) =>
        new SmallPack().Change("notices.json", "\"matrix\": [{ \"level\": \"yellow\", \"sign\"", Receiver).Change(file, part, by).Found().ShouldBeEmpty();

    [Fact]
    public void A_name_behind_which_nobody_sits_is_an_error_where_it_is_first_needed()
    {
        var found = new SmallPack().Change("organisation.json", "\"people\": [\"b\"]", "\"people\": []").Faults();

        found.Select(f => f.Id).ShouldBe(["PAR2372", "PAR0717"], ignoreOrder: true);
        found.Single(f => f.Id == "PAR2372").Position.Path.ShouldBe("/matrix/1/sign");
        found.Single(f => f.Id == "PAR2372").Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void A_stand_in_is_somebody() =>
        new SmallPack().Change("organisation.json", "\"people\": [\"b\"]", "\"people\": [], \"standIns\": [\"c\"]").Faults().ShouldBeEmpty();

    [Fact]
    public void A_unit_from_which_nobody_is_found_upward_is_named()
    {
        var finding = new SmallPack().Change("organisation.json", "\"one\": {", "\"two\": { \"tier\": \"office\", \"parent\": \"top\" }, \"one\": {").Finding();

        finding.Id.ShouldBe("PAR2373");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message("en").ShouldStartWith("For disputes of the unit 'two' nobody stands behind 'officer'");
    }

    [Fact]
    public void A_tier_without_a_unit_is_an_error()
    {
        var finding = new SmallPack().Change("ladder.json", "{ \"name\": \"head-office\" }", "{ \"name\": \"area\" }, { \"name\": \"head-office\" }").Finding();

        finding.Id.ShouldBe("PAR2374");
        finding.Position.Path.ShouldBe("/tiers/1/name");
    }
}
