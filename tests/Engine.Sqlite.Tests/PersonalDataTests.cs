using System.Text;
using Parley.Disputes.Events;
using Parley.Disputes;
using Parley.Journal;
using Parley.Sqlite;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class PersonalDataTests : IDisposable
{
    private static readonly string[] Canaries = ["王小明", "13900001111", "Canary Name", "李四", "柳河路", "Neighbours quarrel", "he said"];
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_personal_stands_in_any_file()
    {
        await using (var journal = await folder.OpenAsync())
        {
            await ReportAsync(journal);

            Files().Keys.Select(Path.GetFileName).ShouldContain("disputes.db-wal");
            foreach (var (name, bytes) in Files()) ShouldHoldNone(name, bytes, Canaries.Select(Encoding.UTF8.GetBytes));
        }

        foreach (var (name, bytes) in Files()) ShouldHoldNone(name, bytes, Canaries.Select(Encoding.UTF8.GetBytes));
    }

    [Fact]
    public async Task After_an_erasure_the_salt_stands_in_no_file_the_text_is_gone_and_the_chain_holds()
    {
        await using var journal = await folder.OpenAsync();
        var report = await ReportAsync(journal);
        await TemporaryFolder.AppendAsync(journal, "d-2");
        byte[][] salts = [.. report.NewSalts.Where(s => s.Person is "p1" or PersonalText.Whole).Select(s => s.Salt.ToArray())];
        Files().Values.Any(bytes => bytes.AsSpan().IndexOf(salts[0]) >= 0).ShouldBeTrue();

        RecordedCommit[] history = [Samples.Reported("d-1"), Samples.Commit("d-1", 2, "ErasePerson", new PersonErased("p1"))];
        var erasure = Samples.Codecs.Encode(history[1], Samples.Body("2"), report.Row.Hash, report.NewSalts);
        await journal.AppendAsync(new([Samples.Part(history, erasure)]), Cancel);

        foreach (var (name, bytes) in Files()) ShouldHoldNone(name, bytes, salts);
        var commits = Samples.Codecs.DecodeAll(await journal.ReadAsync("d-1", 0, Cancel), default, await journal.ReadSaltsAsync("d-1", Cancel));
        var parties = commits[0].Events[0].ShouldBeOfType<Reported>().Parties;
        (parties[0].Name.Value, parties[1].Name.Value).ShouldBe((null, "Canary Name"));
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).ShouldBe(new VerificationResult(2, 3, null));
    }

    [Fact]
    public async Task A_reader_at_work_only_puts_off_that_the_log_is_emptied()
    {
        await using var journal = await folder.OpenAsync();
        var report = await ReportAsync(journal);
        var salt = report.NewSalts.Single(s => s.Person == "p1").Salt.ToArray();
        using (var reader = folder.Connect())
        {
            using var begin = reader.CreateCommand();
            begin.CommandText = "BEGIN; SELECT count(*) FROM commits";
            begin.ExecuteScalar();
            var erasure = Samples.Codecs.Encode(Samples.Commit("d-1", 2, "ErasePerson", new PersonErased("p1")), Samples.Body("2"), report.Row.Hash, report.NewSalts);
            await journal.AppendAsync(new([new(erasure.Row) { Summary = Samples.Summary("d-1", 2), Erased = ["p1"] }]), Cancel);
        }

        await TemporaryFolder.AppendAsync(journal, "d-2");

        foreach (var (name, bytes) in Files()) ShouldHoldNone(name, bytes, [salt]);
    }

    private static void ShouldHoldNone(string name, byte[] bytes, IEnumerable<byte[]> canaries)
    {
        foreach (var canary in canaries) bytes.AsSpan().IndexOf(canary).ShouldBe(-1, name);
    }

    private static async Task<EncodedCommit> ReportAsync(SqliteJournal journal)
    {
        var report = Samples.Codecs.Encode(Samples.Reported("d-1"), Samples.Body("1"), default, []);
        await journal.AppendAsync(new([Samples.Part([Samples.Reported("d-1")], report)]), Cancel);
        return report;
    }

    private Dictionary<string, byte[]> Files() => Directory.GetFiles(folder.Path).ToDictionary(path => path, path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    });
}
