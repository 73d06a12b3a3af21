using System.Text;
using System.Text.Json.Nodes;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Packs;

/// <summary>The shared rule files and expressions inside a whole pack, as an administrator would meet them.</summary>
public sealed class PackCorpusTests
{
    [Fact]
    public void A_bad_rule_file_keeps_the_whole_pack_from_being_used()
    {
        foreach (var file in Directory.GetFiles(SharedFolder.Corpora("rulefiles"), "bad_*.json"))
        {
            var result = Read(File.ReadAllBytes(file));

            result.IsUsable.ShouldBeFalse(file);
            result.Findings.ShouldContain(f => f.Severity == Severity.Error && f.Position.File == "grading.json" && f.Position.Line >= 1, file);
        }
    }

    [Fact]
    public void A_good_rule_file_is_used()
    {
        foreach (var file in Directory.GetFiles(SharedFolder.Corpora("rulefiles"), "ok_*.json"))
        {
            var result = Read(File.ReadAllBytes(file));

            result.Findings.Where(f => f.Severity == Severity.Error).ShouldBeEmpty(file);
            result.OrThrow().Grading.Find("a").ShouldNotBeNull();
        }
    }

    [Fact]
    public void Every_refused_expression_is_refused_as_a_rule()
    {
        var refused = JsonNode.Parse(File.ReadAllText(SharedFolder.Corpora("expressions.json")))?["refused"]?.AsArray().Select(r => (string?)r?["expression"]).OfType<string>().ToList();

        foreach (var expression in refused.ShouldNotBeNull())
        {
            var rule = new JsonObject { ["RuleName"] = "a", ["SuccessEvent"] = "red", ["Expression"] = expression };
            var file = new JsonObject { ["WorkflowName"] = "grading", ["Rules"] = new JsonArray(rule) };

            Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Findings.ShouldContain(f => f.Severity == Severity.Error && f.Position.File == "grading.json", expression);
        }
    }

    private static PackResult Read(byte[] grading)
    {
        var facts = JsonNode.Parse(File.ReadAllText(SharedFolder.Corpora("expressions.json")))?["facts"];
        var files = new SmallPack().Without("thresholds.json").Change("pack.json", "CNY", "EUR").With("facts.json", $$"""{ "facts": {{facts?.ToJsonString()}} }""").Files;
        return PackReader.Read(new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal) { ["grading.json"] = grading });
    }
}
