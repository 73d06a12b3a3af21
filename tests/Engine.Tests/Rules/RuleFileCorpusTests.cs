using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Tests.Rules;

/// <summary>The shared corpus of rule files: each as a pack's grading.json.</summary>
public sealed class RuleFileCorpusTests
{
    [Fact]
    public void Every_bad_rule_file_is_refused_with_a_place()
    {
        var words = ExpressionCorpus.Read().Words;

        foreach (var file in Files("bad_"))
        {
            var findings = Load(file, words);

            findings.HasErrors.ShouldBeTrue(file);
            findings.All.ShouldAllBe(f => f.Position.Line >= 1 && f.Position.Column >= 1, file);
            TestContext.Current.TestOutputHelper?.WriteLine($"{Path.GetFileName(file)} {findings.All[0]}");
        }
    }

    [Fact]
    public void Every_good_rule_file_loads_without_a_word()
    {
        var words = ExpressionCorpus.Read().Words;

        foreach (var file in Files("ok_")) Load(file, words).All.ShouldBeEmpty(file);
    }

    private static string[] Files(string prefix)
    {
        var files = Directory.GetFiles(SharedFolder.Corpora("rulefiles"), prefix + "*.json");
        files.ShouldNotBeEmpty();
        return files;
    }

    private static Findings Load(string path, RuleWords words)
    {
        var findings = new Findings();
        foreach (var workflow in WorkflowFile.Read("grading.json", File.ReadAllBytes(path), findings)?.Workflows ?? []) RuleSet.Compile(workflow, words, findings);
        return findings;
    }
}
