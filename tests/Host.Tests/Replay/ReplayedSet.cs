using System.Security.Cryptography;
using System.Text.Json;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Host.Replay;

namespace Parley.Tests.Replay;

/// <summary>One of the five sets of real histories, replayed on a journal of its own: once for all tests of a class, and only where the data are there.</summary>
public sealed class ReplayedSet : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly SemaphoreSlim gate = new(1);
    private Task? run;

    internal string Database => folder.Path("disputes.db");

    internal JsonElement Summary { get; private set; }

    /// <summary>Every dispute with its commits, by id.</summary>
    internal Dictionary<string, (Dispute Now, IReadOnlyList<RecordedCommit> Commits)> Disputes { get; } = new(StringComparer.Ordinal);

    internal static string Data(string set, string file) => SharedFolder.Data(set, file);

    internal static string Pack(string set) => RepositoryRoot.File("tests", "Host.Tests", "Replay", "Sets", set, "pack");

    internal static string Map(string set) => RepositoryRoot.File("tests", "Host.Tests", "Replay", "Sets", set, "mapping.json");

    /// <summary>Replays the set unless it was, and reads what came of it.</summary>
    internal async Task RunAsync(string set, string file)
    {
        var data = Data(set, file);
        await gate.WaitAsync();
        run ??= RunOnceAsync(set, data);
        gate.Release();
        await run;
    }

    internal static async Task<JsonElement> ReplayAsync(string set, string file, string database, params string[] more)
    {
        var replayed = await Tests.Run.Parley(["replay", Pack(set), Data(set, file), "--map", Map(set), "--db", database, "--format", "json", .. more]);
        replayed.Error.ShouldBeEmpty();
        replayed.ExitCode.ShouldBe(0);
        return JsonDocument.Parse(replayed.Out).RootElement;
    }

    internal string Path(string name) => folder.Path(name);

    internal static async Task<string> ExportHashAsync(string database)
    {
        var exported = await Tests.Run.Parley("export", "--db", database);
        exported.ExitCode.ShouldBe(0);
        return Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(exported.Out)));
    }

    internal static async Task<Run> VerifyAsync(string database) => await Tests.Run.Parley("verify", "--db", database);

    public void Dispose()
    {
        gate.Dispose();
        folder.Dispose();
    }

    private async Task RunOnceAsync(string set, string data)
    {
        Summary = await ReplayAsync(set, System.IO.Path.GetFileName(data), Database);
        var pack = Parley.Packs.PackFolder.Load(Pack(set)).Pack.ShouldNotBeNull();
        await using var opened = await OpenedEngine.OpenAsync(Database, groupCommits: true, pack, TimeProvider.System, CancellationToken.None);
        await foreach (var stream in opened.Journal.StreamsAsync())
        {
            var id = new DisputeId(stream);
            Disputes[stream] = ((await opened.Engine.FindAsync(id)).ShouldNotBeNull(), await opened.Engine.HistoryAsync(id));
        }
    }
}
