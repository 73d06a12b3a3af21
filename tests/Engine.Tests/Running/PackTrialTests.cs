using Parley.Packs;
using Parley.PackTests;
using Parley.Running;
using Parley.Tests.PackTests;

namespace Parley.Tests.Running;

public sealed class PackTrialTests : IDisposable
{
    private const string Holds = """{ "name": "Harmless stays blue", "given": { "assume": "harmless" }, "expect": [ { "at": "0min", "level": "blue" } ] }""";
    private const string Fails = """{ "name": "Harmless is red", "given": { "assume": "harmless" }, "expect": [ { "at": "0min", "level": "red" } ] }""";

    private readonly PackWithTests pack = new();
    private readonly PackTrial trial = new(TimeSpan.FromMinutes(1));

    public void Dispose() => pack.Dispose();

    [Fact]
    public async Task A_pack_whose_cases_hold_is_used()
    {
        pack.Case(Holds);

        var judged = await JudgeAsync();

        judged.Pack.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_case_that_fails_refuses_the_pack_with_the_place_of_what_was_expected()
    {
        pack.Case(Fails);

        var judged = await JudgeAsync();

        judged.Pack.ShouldBeNull();
        judged.Result.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Id.ShouldBe("PAR2530"), f => f.Position.File.ShouldBe("tests/a.test.json"), f => f.Position.Line.ShouldBe(1));
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_refuses_the_pack()
    {
        pack.Case("{ \"name\": ");

        (await JudgeAsync()).Pack.ShouldBeNull();
    }

    [Fact]
    public async Task Cases_that_take_too_long_are_stopped_and_refuse_the_pack()
    {
        pack.Case(Holds);

        var judged = await new PackTrial(TimeSpan.FromTicks(1)).JudgeAsync(Found(), TestContext.Current.CancellationToken);

        judged.Pack.ShouldBeNull();
        judged.Result.Findings.ShouldHaveSingleItem().Id.ShouldBe(PackTestMessages.TooSlow.Id);
    }

    [Fact]
    public async Task What_is_tested_is_what_was_read_whatever_the_folder_holds_by_then()
    {
        pack.Case(Fails);
        var found = Found();
        pack.Case(Holds);

        (await trial.JudgeAsync(found, TestContext.Current.CancellationToken)).Pack.ShouldBeNull();
    }

    [Fact]
    public async Task A_folder_that_fails_its_own_tests_leaves_the_last_good_pack_in_force_and_the_status_says_so()
    {
        var scene = new Scene();
        var watch = new PackFolderWatch(pack.Case(Holds).Folder);
        watch.Look();
        await TakeOverAsync(scene, watch.Look().ShouldNotBeNull());
        var good = scene.Engine.ActivePack.Revision;

        pack.Write("thresholds.json", File.ReadAllText(Path.Combine(pack.Folder, "thresholds.json")).Replace("\"orange\": 10", "\"orange\": 12", StringComparison.Ordinal)).Case(Fails);
        watch.Look();
        var taken = await TakeOverAsync(scene, watch.Look().ShouldNotBeNull());

        taken.ShouldBeFalse();
        scene.Engine.ActivePack.Revision.ShouldBe(good);
        scene.Engine.PackStatus.Refused.ShouldHaveSingleItem().Position.File.ShouldBe("tests/a.test.json");
    }

    [Fact]
    public async Task Correcting_the_test_alone_is_a_change_and_brings_the_pack_into_force()
    {
        var scene = new Scene();
        var watch = new PackFolderWatch(pack.Case(Fails).Folder);
        watch.Look();
        await TakeOverAsync(scene, watch.Look().ShouldNotBeNull());

        pack.Case(Holds);
        watch.Look();
        var taken = await TakeOverAsync(scene, watch.Look().ShouldNotBeNull());

        taken.ShouldBeTrue();
        scene.Engine.PackStatus.IsCurrent.ShouldBeTrue();
    }

    private async Task<bool> TakeOverAsync(Scene scene, FoundPack found) =>
        await scene.Engine.TakeOverAsync(await trial.JudgeAsync(found, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    private Task<FoundPack> JudgeAsync() => trial.JudgeAsync(Found(), TestContext.Current.CancellationToken);

    private FoundPack Found() => PackFolder.Read(pack.Folder).Judge();
}
