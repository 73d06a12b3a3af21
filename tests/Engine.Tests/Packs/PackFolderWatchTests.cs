using System.Text;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class PackFolderWatchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-watch-").FullName;
    private string Pack => Path.Combine(folder, "pack");

    public PackFolderWatchTests() => Copy(CommunityFolder, Pack);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_change_is_judged_once_and_only_when_the_folder_is_still()
    {
        var watch = new PackFolderWatch(Pack);
        watch.Look().ShouldBeNull();
        var first = watch.Look().ShouldNotBeNull();

        Edit("thresholds.json", t => t.Replace("\"orange\": 10", "\"orange\": 12", StringComparison.Ordinal));
        var moving = watch.Look();
        var still = watch.Look().ShouldNotBeNull();

        moving.ShouldBeNull();
        still.Pack.ShouldNotBeNull().Revision.ShouldNotBe(first.Pack.ShouldNotBeNull().Revision);
        watch.Look().ShouldBeNull();
    }

    [Fact]
    public void A_file_written_one_byte_at_a_time_is_never_half_used()
    {
        var watch = new PackFolderWatch(Pack);
        watch.Look();
        var old = watch.Look().ShouldNotBeNull().Pack.ShouldNotBeNull().Revision;
        var bytes = Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Pack, "grading.json")).Replace("weapon-and-threat", "weapon-with-threat", StringComparison.Ordinal));
        var used = new HashSet<string>(StringComparer.Ordinal);

        for (var length = 0; length < bytes.Length; length += length < 200 ? 1 : 97)
        {
            File.WriteAllBytes(Path.Combine(Pack, "grading.json"), bytes[..length]);
            watch.Look();
            if (watch.Look()?.Pack is { } pack) used.Add(pack.Revision);
        }

        File.WriteAllBytes(Path.Combine(Pack, "grading.json"), bytes);
        watch.Look();
        var whole = watch.Look().ShouldNotBeNull().Pack.ShouldNotBeNull().Revision;
        used.ShouldBeEmpty();
        whole.ShouldNotBe(old);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("renamed")]
    [InlineData("a folder instead")]
    [InlineData("misspelt fact")]
    public async Task With_a_broken_folder_the_last_good_pack_stays_and_the_status_says_so(string how)
    {
        var scene = new Scene();
        var watch = new PackFolderWatch(Pack);
        watch.Look();
        await scene.Engine.TakeOverAsync(watch.Look().ShouldNotBeNull(), TestContext.Current.CancellationToken);
        var good = scene.Engine.ActivePack.Revision;

        Break(how);
        watch.Look();
        var taken = await scene.Engine.TakeOverAsync(watch.Look().ShouldNotBeNull(), TestContext.Current.CancellationToken);

        taken.ShouldBeFalse();
        scene.Engine.ActivePack.Revision.ShouldBe(good);
        scene.Engine.PackStatus.IsCurrent.ShouldBeFalse();
        scene.Engine.PackStatus.Refused.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_symbolic_link_that_is_swapped_gives_the_one_folder_or_the_other()
    {
        var other = Path.Combine(folder, "other");
        Copy(Pack, other);
        File.WriteAllText(Path.Combine(other, "thresholds.json"), File.ReadAllText(Path.Combine(other, "thresholds.json")).Replace("\"orange\": 10", "\"orange\": 12", StringComparison.Ordinal));
        var link = Path.Combine(folder, "link");
        Directory.CreateSymbolicLink(link, Pack);
        var watch = new PackFolderWatch(link);
        watch.Look();
        var one = watch.Look().ShouldNotBeNull().Pack.ShouldNotBeNull().Revision;

        Directory.Delete(link);
        Directory.CreateSymbolicLink(link, other);
        watch.Look();

        watch.Look().ShouldNotBeNull().Pack.ShouldNotBeNull().Revision.ShouldNotBe(one);
    }

    [Fact]
    public async Task Under_a_thousand_swaps_every_answer_comes_from_one_whole_revision()
    {
        var old = PackFolder.Load(Pack).OrThrow();
        Edit("thresholds.json", t => t.Replace("\"orange\": 10", "\"orange\": 3", StringComparison.Ordinal).Replace("\"yellow\": 5", "\"yellow\": 2", StringComparison.Ordinal));
        var stricter = PackFolder.Load(Pack).OrThrow();
        var journal = new MemoryJournal();
        var scene = new Scene(old, journal);
        var swaps = Task.Run(async () =>
        {
            for (var i = 0; i < 1000; i++) await scene.Engine.TakeOverAsync(FoundPack.Of(new PackResult(i % 2 == 0 ? stricter : old, [])), TestContext.Current.CancellationToken);
        }, TestContext.Current.CancellationToken);

        var seen = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        for (var i = 0; i < 400 || !swaps.IsCompleted; i++)
        {
            var report = Scene.Harmless();
            report.Facts["peopleInvolved"] = 4;
            await scene.With($"d{i}").DoAsync(report, Scene.Reception);
            var dispute = await scene.NowAsync();
            if (!seen.TryGetValue(dispute.Revision, out var levels)) seen[dispute.Revision] = levels = [];
            levels.Add(dispute.Level.Name);
        }

        await swaps;
        seen.Keys.ShouldBeSubsetOf([old.Revision, stricter.Revision]);
        if (seen.TryGetValue(old.Revision, out var before)) before.ShouldBe(["blue"]);
        if (seen.TryGetValue(stricter.Revision, out var after)) after.ShouldBe(["orange"]);
    }

    [Fact]
    public async Task A_running_episode_stays_on_its_revision_and_the_next_one_takes_the_new()
    {
        var scene = new Scene(PackFolder.Load(Pack).OrThrow());
        await scene.ReportedAsync();
        var pinned = (await scene.NowAsync()).Revision;
        Edit("thresholds.json", t => t.Replace("\"orange\": 10", "\"orange\": 12", StringComparison.Ordinal));
        await scene.Engine.TakeOverAsync(PackFolder.Read(Pack).Judge(), TestContext.Current.CancellationToken);

        await scene.DoAsync(new Accept(), Scene.Mediator);
        var running = (await scene.NowAsync()).Revision;
        await scene.With("d2").ReportedAsync();

        running.ShouldBe(pinned);
        (await scene.NowAsync()).Revision.ShouldBe(scene.Engine.ActivePack.Revision);
        scene.Engine.ActivePack.Revision.ShouldNotBe(pinned);
    }

    private void Break(string how)
    {
        var file = Path.Combine(Pack, "grading.json");
        switch (how)
        {
            case "deleted": File.Delete(file); break;
            case "renamed": File.Move(file, Path.Combine(Pack, "gradng.json")); break;
            case "a folder instead":
                File.Delete(file);
                Directory.CreateDirectory(file);
                break;
            default: Edit("grading.json", t => t.Replace("weaponSeen &&", "weaponSen &&", StringComparison.Ordinal)); break;
        }
    }

    private void Edit(string file, Func<string, string> change)
    {
        var path = Path.Combine(Pack, file);
        var before = File.ReadAllText(path);
        var after = change(before);
        after.ShouldNotBe(before);
        File.WriteAllText(path, after);
    }

    private static string CommunityFolder => RepositoryRoot.File("packs", "community");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}
