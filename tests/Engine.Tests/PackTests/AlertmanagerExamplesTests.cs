namespace Parley.Tests.PackTests;

/// <summary>The documented examples of Alertmanager as cases of a pack; where Parley differs, docs/notices.md says so.</summary>
public sealed class AlertmanagerExamplesTests : IDisposable
{
    private readonly PackWithTests pack = new();

    public void Dispose() => pack.Dispose();

    [Fact]
    public async Task Every_documented_example_of_grouping_repeat_inhibition_and_silences_behaves_as_documented()
    {
        pack.Write("notices.json", Example("notices.json")).Write("tests/alertmanager.test.json", Example("alertmanager.test.json"));

        var report = await pack.RunAsync();

        report.Findings.Where(f => f.Severity == Parley.Reading.Severity.Error).ShouldBeEmpty();
        report.Results.SelectMany(r => r.Failures).Select(f => f.ToString()).ShouldBeEmpty();
        report.Results.Count.ShouldBe(11);
    }

    private static string Example(string name) => File.ReadAllText(RepositoryRoot.File("tests", "Engine.Tests", "PackTests", "Alertmanager", name));
}
