using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Api;
using Parley.Reading;

namespace Parley.Tests.Api;

public sealed class CommandBodyTests
{
    [Fact]
    public void A_report_is_read_with_facts_as_people_write_them()
    {
        var report = Read<Report>("""{ "ledger": "police", "parties": [{ "name": "王芳" }], "facts": { "peopleInvolved": 12, "injury": "minor", "amountAtStake": 1250.5, "traits": ["a","b"] } }""");

        report.Parties.Single().Name.ShouldBe("王芳");
        report.Facts["peopleInvolved"].ShouldBe(FactValue.Of(12));
        report.Facts["amountAtStake"].ShouldBe(FactValue.Of(1250.5m));
        report.Facts["traits"].ShouldBe(FactValue.Choices(["a", "b"]));
    }

    [Fact]
    public void A_command_without_members_may_have_no_body()
    {
        Read<ScreenIn>(string.Empty).ShouldBe(new ScreenIn());
    }

    [Fact]
    public void A_proposal_names_the_command_inside_it()
    {
        var propose = Read<Propose>("""{ "command": { "reason": "no dispute", "is": "Dismiss", "outsideRoute": "12348" } }""");

        propose.Command.ShouldBe(new Dismiss { Reason = "no dispute", OutsideRoute = "12348" });
    }

    [Theory]
    [InlineData("""{ "reason": "r", "outsideRout": "x" }""", "PAR2023:/outsideRout PAR2021:")]
    [InlineData("""{ "reason": "r", "reason": "s", "outsideRoute": "x" }""", "PAR2009:")]
    [InlineData("""{ "reason": 3, "outsideRoute": "x" }""", "PAR4026:/reason")]
    [InlineData("""{ "reason": null, "outsideRoute": "x" }""", "PAR4026:/reason")]
    [InlineData("""{ "reason": "r", "outsideRoute": "x", "happenedAt": "2026-03-01T10:00:00" }""", "PAR4026:/happenedAt")]
    [InlineData("""[]""", "")]
    [InlineData("""null""", "")]
    [InlineData("""{ "reason": """, "")]
    public void A_body_that_does_not_fit_is_told_with_places(string body, string expected)
    {
        var findings = new Findings();

        var command = CommandBody.Read(typeof(Dismiss), Encoding.UTF8.GetBytes(body), findings);

        command.ShouldBeNull();
        var told = string.Join(' ', findings.All.Select(f => $"{f.Id}:{f.Position.Path}"));
        if (expected.Length > 0) told.ShouldBe(expected);
        else findings.HasErrors.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{ "results": { "p1": 3 }, "method": "phone" }""", "/results/p1")]
    [InlineData("""{ "results": { "p1": "calm" }, "method": "phone" }""", "/results/p1")]
    [InlineData("""{ "results": { "p1": "1" }, "method": "phone" }""", "/results/p1")]
    public void A_word_is_written_exactly_and_never_as_a_number(string body, string path)
    {
        var findings = new Findings();

        CommandBody.Read(typeof(RecordVisit), Encoding.UTF8.GetBytes(body), findings).ShouldBeNull();

        findings.All.Single().Position.Path.ShouldBe(path);
    }

    [Theory]
    [InlineData("""{ "facts": { "x": null } }""")]
    [InlineData("""{ "facts": { "x": 1e999 } }""")]
    [InlineData("""{ "facts": { "x": { "m": 1 } } }""")]
    [InlineData("""{ "facts": { "x": ["a", 1] } }""")]
    public void A_fact_that_is_no_fact_is_told(string body)
    {
        var findings = new Findings();

        CommandBody.Read(typeof(AddFacts), Encoding.UTF8.GetBytes(body), findings).ShouldBeNull();

        findings.HasErrors.ShouldBeTrue();
    }

    private static T Read<T>(string body)
    {
        var findings = new Findings();
        var command = CommandBody.Read(typeof(T), Encoding.UTF8.GetBytes(body), findings);
        findings.All.ShouldBeEmpty();
        return command.ShouldBeOfType<T>();
    }
}
