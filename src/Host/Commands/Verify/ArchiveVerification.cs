using System.Text.Json;
using Parley.Host.Commands.Archiving;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Host.Commands.Verify;

/// <summary><c>verify --archive</c>: whether an archive is what was written, and with its database whether it is what left.</summary>
internal static class ArchiveVerification
{
    public static async Task<int> RunAsync(Terminal terminal, OpenedArchive opened, bool asJson, CancellationToken cancellationToken)
    {
        var result = await new Verification(opened.Archive, new CommitCodecs(opened.Keys), KeptPolicy.Levels, keysElsewhere: opened.Database is null).RunAsync(cancellationToken);
        var compare = opened is { Database: { } database, Archive.Archive: { } described } ? new ArchiveCompare(opened.Archive, described.Archive, database.Journal) : null;
        if (result.IsWhole && compare is not null) result = result with { Damage = await compare.RunAsync(cancellationToken) };
        var view = new ArchiveVerificationView(opened.Archive.Archive?.Archive ?? string.Empty, result.IsWhole, result.Streams, result.Commits, compare?.Left, compare?.Here, result.Damage is { } found ? DamageView.Of(found, terminal.Language) : null);
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(view, HostJson.Indented));
        else if (result.IsWhole) Write(terminal, view);
        if (result.Damage is { } damage)
        {
            terminal.Complain(damage.Kind, damage.About);
            return ExitCodes.Errors;
        }

        if (opened.Database is null) terminal.Complain(HostMessages.ArchiveAlone, view.Archive);
        return ExitCodes.Ok;
    }

    private static void Write(Terminal terminal, ArchiveVerificationView view)
    {
        terminal.Out.WriteLine(terminal.Say($"The archive {view.Archive} holds: {view.Disputes} disputes, {view.Commits} commits.", $"归档 {view.Archive} 完整：{view.Disputes} 件纠纷，{view.Commits} 次提交。"));
        if (view.Left is null) return;
        terminal.Out.WriteLine(terminal.Say($"It is what left the database: {view.Left} disputes are in it alone, {view.Here} in the database as well.", $"与从数据库归档的一致：{view.Left} 件只在归档中，{view.Here} 件同时在数据库中。"));
    }
}
