namespace Parley.Tests.PackTests;

public sealed class TestReaderTests : IDisposable
{
    private readonly PackWithTests pack = new();

    public void Dispose() => pack.Dispose();

    [Theory]
    [InlineData("""{ "name": "x", "given": { "assume": "harmles" }, "expect": [{ "at": "0min", "level": "blue" }] }""", "harmless")]
    [InlineData("""{ "name": "x", "given": { "facts": { "weaponSen": true } }, "expect": [{ "at": "0min", "level": "blue" }] }""", "PAR2330")]
    [InlineData("""{ "name": "x", "given": { "facts": { "weaponSeen": 3 } }, "expect": [{ "at": "0min", "level": "blue" }] }""", "PAR2331")]
    [InlineData("""{ "name": "x", "expect": [{ "at": "0min", "level": "violet" }] }""", "violet")]
    [InlineData("""{ "name": "x", "expect": [{ "at": "0min", "because": ["weapon-and-treat"] }] }""", "weapon-and-threat")]
    [InlineData("""{ "name": "x", "expect": [{ "at": "0min", "told": ["haeds"] }] }""", "heads")]
    [InlineData("""{ "name": "x", "expect": [{ "at": "0min", "tolld": ["heads"] }] }""", "told")]
    [InlineData("""{ "name": "x", "expect": [{ "at": "0min" }] }""", "PAR2510")]
    [InlineData("""{ "name": "x", "expect": [{ "at": "PT1M", "level": "blue" }] }""", "PT1M")]
    [InlineData("""{ "name": "x", "expect": [{ "at": "900wd", "level": "blue" }] }""", "PAR2504")]
    [InlineData("""{ "name": "x", "expect": [] }""", "PAR20")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "2h" }, { "at": "1h" }], "expect": [{ "at": "0min", "level": "blue" }] }""", "PAR2503")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "0min", "do": "Acept" }], "expect": [{ "at": "0min", "level": "blue" }] }""", "Accept")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "0min", "do": "FireDeadline" }], "expect": [{ "at": "0min", "level": "blue" }] }""", "PAR2505")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "0min", "do": "Dismiss", "reason": "y" }], "expect": [{ "at": "0min", "level": "blue" }] }""", "outsideRoute")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "0min", "do": "Accept", "nots": "y" }], "expect": [{ "at": "0min", "level": "blue" }] }""", "nots")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "0min", "do": "RecordSession", "result": "Agree" }], "expect": [{ "at": "0min", "level": "blue" }] }""", "PAR2506")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "0min", "do": "Accept", "by": "mayor" }], "expect": [{ "at": "0min", "level": "blue" }] }""", "PAR2507")]
    [InlineData("""{ "name": "x", "steps": [{ "at": "0min", "do": "AddFacts", "facts": { "injury": "bad" } }], "expect": [{ "at": "0min", "level": "blue" }] }""", "PAR2333")]
    public void A_case_that_is_not_exactly_right_is_found_with_its_place_and_nothing_is_run(string text, string said)
    {
        var suite = pack.Case(text).Load();

        suite.Tests.ShouldBeEmpty();
        suite.Findings.ShouldContain(f => f.ToString().Contains(said, StringComparison.Ordinal) && f.Position.File == "tests/a.test.json" && f.Position.Line == 1, string.Join('\n', suite.Findings));
    }

    [Fact]
    public void A_file_that_is_no_test_is_not_passed_over_in_silence()
    {
        var suite = pack.Write("tests/weapon.json", "{}").Load();

        suite.Findings.ShouldHaveSingleItem().Id.ShouldBe("PAR2501");
    }

    [Fact]
    public void A_pack_with_errors_has_no_cases_and_says_why()
    {
        var suite = pack.Write("levels.json", "{").Case("""{ "name": "x", "expect": [{ "at": "0min", "level": "blue" }] }""").Load();

        suite.Tests.ShouldBeEmpty();
        suite.Findings.ShouldContain(f => f.Position.File == "levels.json");
    }
}
