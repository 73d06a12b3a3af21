using Parley.Packs;

namespace Parley.Tests.Commands.Format;

public sealed class FormatCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task The_shipped_pack_needs_no_change()
    {
        var pack = folder.CopyOfCommunityPack();

        var run = await Run.Parley("fmt", pack, "--check");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Checking_names_what_would_change_and_writes_nothing()
    {
        var pack = folder.CopyOfCommunityPack();
        var file = Path.Combine(pack, "levels.json");
        var spoilt = File.ReadAllText(file).Replace("\n", "\n\n", StringComparison.Ordinal);
        File.WriteAllText(file, spoilt);

        var run = await Run.Parley("fmt", pack, "--check");

        run.ExitCode.ShouldBe(5);
        run.Out.ShouldBe($"{file}\n");
        File.ReadAllText(file).ShouldBe(spoilt);
    }

    [Fact]
    public async Task Laying_out_leaves_the_revision_and_a_form_that_needs_no_change()
    {
        var pack = folder.CopyOfCommunityPack();
        var revision = PackFolder.Load(pack).Pack?.Revision;
        foreach (var file in Directory.EnumerateFiles(pack, "*.json")) File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n  ", StringComparison.Ordinal));

        var run = await Run.Parley("fmt", pack);
        var again = await Run.Parley("fmt", pack, "--check");

        run.ExitCode.ShouldBe(0);
        again.ExitCode.ShouldBe(0);
        PackFolder.Load(pack).Pack?.Revision.ShouldBe(revision);
    }

    [Fact]
    public async Task While_one_file_cannot_be_read_none_is_written()
    {
        var pack = folder.CopyOfCommunityPack();
        File.AppendAllText(Path.Combine(pack, "levels.json"), "}");
        var facts = Path.Combine(pack, "facts.json");
        File.AppendAllText(facts, "\n\n");

        var run = await Run.Parley("fmt", pack);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("levels.json:");
        File.ReadAllText(facts).ShouldEndWith("\n\n");
    }

    public void Dispose() => folder.Dispose();
}
