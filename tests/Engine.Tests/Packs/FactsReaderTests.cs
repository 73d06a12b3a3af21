using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class FactsReaderTests
{
    [Fact]
    public void A_declaration_says_what_its_absence_means()
    {
        var facts = new SmallPack().Pack().Facts;

        facts.Find("amount").ShouldNotBeNull().IfMissing.ShouldBe(FactValue.Money(0));
        facts.Find("people").ShouldNotBeNull().IfMissing.ShouldBeNull();
    }

    [Fact]
    public void A_count_can_be_counted_from_incidents_in_a_window()
    {
        var fact = new SmallPack().WithFact("\"calls\": { \"type\": \"integer\", \"countedFrom\": \"incidents\", \"within\": \"90d\" }").Pack().Facts.Find("calls");

        fact.ShouldNotBeNull().CountedFrom.ShouldBe(new CountedFrom("incidents", new Length(90, LengthUnit.Days)));
    }

    [Theory]
    [InlineData("\"x\": { \"type\": \"integer\", \"min\": 5, \"max\": 1 }", "PAR2263")]
    [InlineData("\"x\": { \"type\": \"boolean\", \"min\": 5 }", "PAR2262")]
    [InlineData("\"x\": { \"type\": \"integer\", \"worse\": \"yes\" }", "PAR2262")]
    [InlineData("\"x\": { \"type\": \"integer\", \"values\": [\"a\"] }", "PAR2262")]
    [InlineData("\"x\": { \"type\": \"choice\" }", "PAR2266")]
    [InlineData("\"x\": { \"type\": \"choice\", \"values\": [\"ask\"] }", "PAR2267")]
    [InlineData("\"x\": { \"type\": \"choice\", \"values\": [\"a\", \"a\"] }", "PAR2035")]
    [InlineData("\"x\": { \"type\": \"choice\", \"values\": [\"a\"], \"ifMissing\": \"b\" }", "PAR2265")]
    [InlineData("\"x\": { \"type\": \"choice\", \"values\": [\"a\"], \"valueLabels\": { \"b\": { \"en\": \"B\" } } }", "PAR2223")]
    [InlineData("\"x\": { \"type\": \"integer\", \"min\": 3, \"ifMissing\": 1 }", "PAR2265")]
    [InlineData("\"x\": { \"type\": \"integer\", \"ifMissing\": 1.5 }", "PAR2265")]
    [InlineData("\"x\": { \"type\": \"money\", \"currency\": \"EUR\" }", "PAR2264")]
    [InlineData("\"x\": { \"type\": \"text\", \"countedFrom\": \"incidents\", \"within\": \"1d\" }", "PAR2262")]
    [InlineData("\"x\": { \"type\": \"text\", \"seenBy\": [\"boss\"] }", "PAR2215")]
    [InlineData("\"x-y\": { \"type\": \"text\" }", "PAR2260")]
    [InlineData("\"daysOpen\": { \"type\": \"integer\" }", "PAR2261")]
    [InlineData("\"red\": { \"type\": \"boolean\" }", "PAR2261")]
    [InlineData("\"head_office\": { \"type\": \"boolean\" }", "PAR2261")]
    [InlineData("\"and\": { \"type\": \"boolean\" }", "PAR2261")]
    [InlineData("\"category\": { \"type\": \"integer\" }", "PAR2328")]
    [InlineData("\"x\": { \"type\": \"integer\", \"range\": 3 }", "PAR2022")]
    public void A_declaration_that_contradicts_itself_is_refused(string declaration, string id)
    {
        var finding = new SmallPack().WithFact(declaration).Finding();

        finding.Id.ShouldBe(id);
        finding.Position.File.ShouldBe("facts.json");
    }
}
