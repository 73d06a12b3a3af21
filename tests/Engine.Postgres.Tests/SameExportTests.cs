using Parley.Journal;
using Parley.Postgres;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

public sealed class SameExportTests(SharedServer server) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-export-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_same_commands_give_the_same_export_on_a_server_and_in_a_file()
    {
        await using var file = await SqliteJournal.OpenAsync(new SqliteOptions(Path.Combine(folder, "disputes.db")) { Key = Samples.Key }, Cancel);
        await using var shared = await PostgresJournal.OpenAsync(server.Fresh(), Cancel);
        foreach (var journal in (IJournal[])[file, shared]) await FillAsync(journal);

        var (one, other) = (await ExportAsync(file), await ExportAsync(shared));

        other.ShouldBe(one);
        one.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(61);
        one.ShouldContain("王小明");
    }

    private static async Task FillAsync(IJournal journal)
    {
        var reported = Samples.Codecs.Encode(Samples.Reported("d-whole"), Samples.Body("b"), default, []);
        await journal.AppendAsync(new([new(reported.Row) { Summary = Samples.Summary("d-whole", 1), Salts = reported.NewSalts }]), Cancel);
        for (var n = 0; n < 60; n++)
        {
            var stream = n % 10 == 0 ? Streams.Administration : $"d-{n % 7}";
            (await journal.AppendAsync(new([JournalChecks.Part(stream, await journal.HeadAsync(stream, Cancel), $"c{n}")]), Cancel)).ShouldBe(AppendResult.Appended);
        }
    }

    private static async Task<string> ExportAsync(IJournal journal)
    {
        using var target = new MemoryStream();
        await new CanonicalExport(journal, Samples.Codecs).WriteAsync(target, null, Cancel);
        return System.Text.Encoding.UTF8.GetString(target.ToArray());
    }
}
