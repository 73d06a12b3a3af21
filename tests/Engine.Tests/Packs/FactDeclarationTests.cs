using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class FactDeclarationTests
{
    private static readonly FactCatalogue Facts = new SmallPack()
        .WithFact("\"since\": { \"type\": \"date\" }, \"ratio\": { \"type\": \"number\", \"max\": 1 }, \"words\": { \"type\": \"text\" }")
        .Pack().Facts;

    [Fact]
    public void A_value_of_the_declared_type_fits()
    {
        Facts.Fit("people", 12).Value.ShouldBe(FactValue.Of(12L));
        Facts.Fit("weapon", true).Value.ShouldBe(FactValue.Of(true));
        Facts.Fit("signs", FactValue.Choices(["crime"])).Value.ShouldBe(FactValue.Choices(["crime"]));
    }

    [Fact]
    public void A_value_is_widened_to_the_declared_type()
    {
        Facts.Fit("amount", 12).Value.ShouldBe(FactValue.Money(12));
        Facts.Fit("ratio", 1).Value.ShouldBe(FactValue.Of(1m));
        Facts.Fit("people", 12.0m).Value.ShouldBe(FactValue.Of(12L));
        Facts.Fit("words", "abc").Value.ShouldBe(FactValue.Text("abc"));
        Facts.Fit("injury", FactValue.Text("minor")).Value.ShouldBe(FactValue.Choice("minor"));
        Facts.Fit("signs", "crime").Value.ShouldBe(FactValue.Choices(["crime"]));
        Facts.Fit("since", "2026-02-28").Value.ShouldBe(FactValue.Of(new DateOnly(2026, 2, 28)));
    }

    [Fact]
    public void The_ends_of_a_range_belong_to_it()
    {
        Facts.Fit("people", 1).Fits.ShouldBeTrue();
        Facts.Fit("people", 500).Fits.ShouldBeTrue();
        Facts.Fit("people", 0).Problem.ShouldBe(PacksMessages.FactOutOfRange);
        Facts.Fit("people", 501).Problem.ShouldBe(PacksMessages.FactOutOfRange);
    }

    [Fact]
    public void What_does_not_fit_is_never_bent()
    {
        Facts.Fit("people", 12.5m).Problem.ShouldBe(PacksMessages.FactWrongType);
        Facts.Fit("people", "12").Problem.ShouldBe(PacksMessages.FactWrongType);
        Facts.Fit("weapon", 1).Problem.ShouldBe(PacksMessages.FactWrongType);
        Facts.Fit("injury", "Minor").Problem.ShouldBe(PacksMessages.FactUnknownWord);
        Facts.Fit("signs", FactValue.Choices(["crime", "arson"])).Problem.ShouldBe(PacksMessages.FactUnknownWord);
        Facts.Fit("since", "2026-02-30").Problem.ShouldBe(PacksMessages.FactWrongType);
        Facts.Fit("since", "28.2.2026").Problem.ShouldBe(PacksMessages.FactWrongType);
    }

    [Fact]
    public void An_undeclared_fact_is_named_with_the_nearest_one()
    {
        var fit = Facts.Fit("peple", 3);

        var problem = fit.Problem.ShouldNotBeNull();
        problem.Text("en", [.. fit.About]).ShouldBe("The fact 'peple' is not declared.");
        problem.Remedy("en", [.. fit.About]).ShouldBe("Give a fact the pack declares (people?).");
    }
}
