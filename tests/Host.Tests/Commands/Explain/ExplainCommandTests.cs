using System.Text.Json;

namespace Parley.Tests.Commands.Explain;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_tree_names_the_rule_its_place_and_every_condition_with_its_value()
    {
        var facts = folder.Write("f.json", """{ "peopleInvolved": 2, "weaponSeen": true, "violenceThreatened": true }""");

        var run = await Run.Parley("explain", Pack, "--facts", facts);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldStartWith("red");
        run.Out.ShouldContain($"✓ red  weapon-and-threat  {Pack.Replace('\\', '/')}/grading.json:");
        run.Out.ShouldContain("[weaponSeen = true]");
    }

    [Fact]
    public async Task The_nearest_change_is_told_up_and_down()
    {
        var facts = folder.Write("f.json", """{ "peopleInvolved": 9, "injury": "none", "weaponSeen": false, "violenceThreatened": false, "selfHarmSpokenOf": false, "minorsInvolved": false }""");

        var run = await Run.Parley("explain", Pack, "--facts", facts);

        run.Out.ShouldContain("Nearest change that raises: peopleInvolved 9 → 10: orange");
        run.Out.ShouldContain("Nearest change that lowers: peopleInvolved 9 → 4: blue");
    }

    [Fact]
    public async Task The_person_concerned_gets_their_own_words_and_no_rule()
    {
        var facts = folder.Write("f.json", """{ "peopleInvolved": 2, "selfHarmSpokenOf": true }""");

        var run = await Run.Parley("explain", Pack, "--facts", facts, "--for", "party");

        run.ExitCode.ShouldBe(0);
        run.Out.Trim().ShouldBe("We were worried for you and asked for help");
    }

    [Fact]
    public async Task The_same_comes_as_JSON()
    {
        var facts = folder.Write("f.json", """{ "peopleInvolved": 2, "weaponSeen": true }""");

        var run = await Run.Parley("explain", Pack, "--facts", facts, "--format", "json");

        var explanation = JsonDocument.Parse(run.Out).RootElement;
        explanation.GetProperty("level").GetString().ShouldBe("orange");
        explanation.GetProperty("ask").EnumerateArray().Select(a => a.GetString()).ShouldContain("violenceThreatened");
        var unclear = explanation.GetProperty("rules").EnumerateArray().First(r => r.GetProperty("rule").GetString() == "weapon-and-threat");
        unclear.GetProperty("outcome").GetString().ShouldBe("cannotTell");
        unclear.GetProperty("condition").GetProperty("parts")[1].GetProperty("values").GetProperty("violenceThreatened").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("explain", "packs/community")]
    [InlineData("explain", "--db", "x.db")]
    public async Task What_to_explain_must_be_said(params string[] words)
    {
        var run = await Run.Parley(words);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4012");
    }

    [Fact]
    public async Task Facts_that_do_not_fit_are_told_with_their_place()
    {
        var facts = folder.Write("f.json", "{\n  \"injury\": \"grave\"\n}");

        var run = await Run.Parley("explain", Pack, "--facts", facts);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain($"{facts}:2:13 error PAR");
    }

    private static string Pack => Path.Combine(AppContext.BaseDirectory, "packs", "community");
}
