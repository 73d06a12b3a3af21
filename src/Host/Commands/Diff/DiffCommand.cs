using System.CommandLine;
using System.Text.Json;
using Parley.Host.Commands.Format;
using Parley.Packs;
using Parley.Packs.Comparing;

namespace Parley.Host.Commands.Diff;

/// <summary><c>diff</c>: what a changed pack changes, in words.</summary>
internal static class DiffCommand
{
    public static Command Make(Terminal terminal)
    {
        var old = new Argument<string>("old") { Description = terminal.Say("The folder of the older pack.", "原规则包的文件夹。") };
        var current = new Argument<string>("new") { Description = terminal.Say("The folder of the newer pack.", "新规则包的文件夹。") };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("diff", terminal.Say("Say in words what differs between two rule packs; exit code 5 when the policy does.", "用文字说明两个规则包的差别；规则不同则返回 5。")) { old, current, format };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(old), parsed.GetRequiredValue(current), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string old, string current, string format)
    {
        var (before, after) = (LoadedPack.From(old, terminal), LoadedPack.From(current, terminal));
        var isSame = before.Revision == after.Revision;
        var changes = PackComparison.Of(FilesOf(old), FilesOf(current), terminal.Language);
        if (format == FormatOption.Json) WriteJson(terminal, before, after, changes);
        else foreach (var (difference, sentence) in changes) terminal.Out.WriteLine($"{difference.File}: {sentence}");
        terminal.Error.WriteLine(isSame
            ? terminal.Say($"The policy is the same: {after}", $"规则相同：{after}")
            : terminal.Say($"The policy differs: {before} → {after}", $"规则不同：{before} → {after}"));
        return isSame ? ExitCodes.Ok : ExitCodes.Differences;
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> FilesOf(string folder) => PackFilesIn.Folder(folder)
        .Where(f => PackFiles.IsKnown(f.Name))
        .ToDictionary(f => f.Name, f => (ReadOnlyMemory<byte>)File.ReadAllBytes(f.Path), StringComparer.Ordinal);

    private static void WriteJson(Terminal terminal, Pack before, Pack after, IReadOnlyList<(Difference Difference, string Sentence)> changes) =>
        terminal.Out.WriteLine(JsonSerializer.Serialize(
            new
            {
                same = before.Revision == after.Revision,
                old = Named(before),
                @new = Named(after),
                changes = changes.Select(c => new { c.Difference.File, c.Difference.Path, change = c.Difference.Kind, isPolicy = PackFiles.IsPolicy(c.Difference.File), message = c.Sentence }),
            },
            HostJson.Indented));

    private static object Named(Pack pack) => new { pack.Name, pack.Version, pack.Revision };
}
