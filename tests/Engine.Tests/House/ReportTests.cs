using System.Globalization;
using Parley.Disputes;

namespace Parley.Tests.House;

/// <summary>Figures to look at, not to pass: written to artifacts/house.txt, which test.sh prints.</summary>
public sealed class ReportTests
{
    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void The_figures_of_the_house_are_written_down()
    {
        var lines = Folders.Select(f => $"file lines in {f}: {Spread([.. SourceFile.Below(f).Select(s => s.Lines)])}").ToList();
        var types = TypeRules.Of(typeof(DisputeId).Assembly).Where(t => !t.IsNested).ToList();
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"public share of types: {100.0 * types.Count(t => t.IsPublic) / types.Count:0} % of {types.Count} (aim 40 %)"));

        Directory.CreateDirectory(RepositoryRoot.File("artifacts"));
        File.WriteAllLines(RepositoryRoot.File("artifacts", "house.txt"), lines);

        lines.Count.ShouldBe(3);
    }

    private static string Spread(int[] sizes)
    {
        Array.Sort(sizes);
        return string.Create(CultureInfo.InvariantCulture, $"median {sizes[sizes.Length / 2]}, p95 {sizes[sizes.Length * 95 / 100]}, max {sizes[^1]} of {sizes.Length} files (aim 60, 160, 300)");
    }
}
