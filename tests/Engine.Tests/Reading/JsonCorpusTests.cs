using Parley.Reading;

namespace Parley.Tests.Reading;

/// <summary>JSONTestSuite by Nicolas Seriot: what must be refused is refused, what must be read is read, and nothing crashes.</summary>
public sealed class JsonCorpusTests
{
    [Fact]
    public void What_is_not_JSON_is_refused_with_a_place()
    {
        foreach (var file in Files("n_"))
        {
            var findings = Read(file, out var item);

            item.ShouldBeNull(file);
            findings.HasErrors.ShouldBeTrue(file);
            findings.All.ShouldAllBe(f => f.Position.Line > 0 && f.Position.Column > 0, file);
        }
    }

    [Fact]
    public void What_is_JSON_is_read_unless_a_key_stands_twice()
    {
        foreach (var file in Files("y_"))
        {
            var findings = Read(file, out var item);

            item.ShouldNotBeNull(file);
            findings.HasErrors.ShouldBe(Path.GetFileName(file).Contains("duplicated_key", StringComparison.Ordinal), file);
        }
    }

    [Fact]
    public void What_may_go_either_way_never_crashes()
    {
        foreach (var file in Files("i_"))
        {
            var findings = Read(file, out var item);

            (item is not null || findings.HasErrors).ShouldBeTrue(file);
        }
    }

    private static string[] Files(string prefix)
    {
        var files = Directory.GetFiles(SharedFolder.Corpora("json"), prefix + "*.json");
        files.ShouldNotBeEmpty();
        return files;
    }

    private static Findings Read(string file, out JsonItem? item)
    {
        var findings = new Findings();
        item = JsonFile.Read(Path.GetFileName(file), File.ReadAllBytes(file), findings);
        return findings;
    }
}
