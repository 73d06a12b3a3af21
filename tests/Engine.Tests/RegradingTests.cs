using Parley.Packs;

namespace Parley.Tests;

public sealed class RegradingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-regrade-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Running_episodes_are_listed_with_what_changes_and_moved_only_when_asked()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        var pinned = (await scene.NowAsync()).Revision;
        await scene.Engine.TakeOverAsync(FoundPack.Of(Stricter()), TestContext.Current.CancellationToken);

        var listed = await ListAsync(scene, apply: false);
        var afterListing = await scene.NowAsync();
        var applied = await ListAsync(scene, apply: true);

        listed.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Before.Name.ShouldBe("blue"),
            c => c.After.Name.ShouldBe("orange"),
            c => c.Matched.ShouldContain("peopleInvolved>=2"),
            c => c.Applied.ShouldBeFalse());
        afterListing.Revision.ShouldBe(pinned);
        applied.ShouldHaveSingleItem().Applied.ShouldBeTrue();
        (await scene.NowAsync()).Level.Name.ShouldBe("orange");
        (await scene.NowAsync()).Revision.ShouldBe(scene.Engine.ActivePack.Revision);
        (await ListAsync(scene, apply: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rolling_back_to_milder_rules_never_lets_the_confirmed_level_fall_by_itself()
    {
        var scene = new Scene(Stricter().OrThrow());
        await scene.ReportedAsync();
        await scene.Engine.TakeOverAsync(FoundPack.Of(new PackResult(Scene.CommunityPack, [])), TestContext.Current.CancellationToken);

        await ListAsync(scene, apply: true);

        var dispute = await scene.NowAsync();
        dispute.Revision.ShouldBe(Scene.CommunityPack.Revision);
        dispute.Level.Name.ShouldBe("orange");
    }

    private static async Task<List<RevisionChange>> ListAsync(Scene scene, bool apply)
    {
        var changes = new List<RevisionChange>();
        await foreach (var change in scene.Engine.RegradeAsync(apply, TestContext.Current.CancellationToken)) changes.Add(change);
        return changes;
    }

    private PackResult Stricter()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.File("packs", "community"), "*.json", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(RepositoryRoot.File("packs", "community"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            var text = File.ReadAllText(file);
            if (Path.GetFileName(file) == "thresholds.json") text = text.Replace("\"yellow\": 5, \"orange\": 10", "\"orange\": 2", StringComparison.Ordinal);
            File.WriteAllText(target, text);
        }

        return PackFolder.Load(folder);
    }
}
